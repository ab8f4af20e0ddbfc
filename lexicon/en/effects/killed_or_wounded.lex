# "casualties" does not say dead: it stays apart from killed.
effect killed_or_wounded

frame casualty
    noun casualty casualties
    accept "The army said it suffered 12 casualties." => killed_or_wounded low=12
    reject "Truth is the first casualty."

# Without a split, the outcome stays open.
effect killed_or_captured

idiom killed-or-captured
    pattern "(killing|killed|kill) or (capturing|captured|capture|arresting|arrested|arrest|detaining|detained|detain) {victims}"
    accept "The army withdrew, killing or arresting at least 15 fighters." => killed_or_captured low=15 high=none
    reject "The army killed 15 fighters."

idiom were-killed-or-captured
    pattern "(killed|dead) or (captured|arrested|detained|imprisoned)"
    victims subject
    accept "Dozens of rebels were killed or captured." => killed_or_captured low=24
    reject "Dozens of rebels were killed."

# Arrested or held by an authority.
effect detained

frame detain
    verb detain arrest apprehend
    irregular "nab nabs nabbed nabbed nabbing"
    accept "Troops arrested nine militants after the clash." => detained low=9
    accept "Four suspects were detained." => detained low=4
    reject "The decay was arrested."

frame arrest-noun
    noun arrest arrests detention
    accept "Police announced the arrest of five militants." => detained low=5
    reject "He died of cardiac arrest."

# The word itself: its outcome is unstated.
effect neutralised

frame neutralise
    verb neutralise neutralize
    accept "The army said it neutralised more than 30 assailants." => neutralised low=31 high=none victims="non-state_armed_group"
    accept "Around 30 assailants were “neutralized”." => neutralised low=30 high=30
    reject "The acid was neutralised."

frame out-of-action
    irregular "put puts put put putting"
    particle action
    guard combatants
    accept "Troops put nine militants out of action." => neutralised low=9
    reject "Troops put nine lorries out of action."

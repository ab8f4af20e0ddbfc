# Ground given up, by the one who lost it.
effect place_lost

idiom fall-to
    pattern "(fall|falls|fell|fallen|falling) (to|into) [the] [hands] [of] {group}"
    victims subject
    guard ground
    actor group
    accept "The town fell to the rebels on Monday." => place_lost
    reject "The price fell to nine dollars."

idiom withdraw-from
    pattern "(withdraw*|retreat*|pulled|pulling) [out] (from|of) {group}"
    guard ground
    accept "The army said it withdrew from the town." => place_lost
    reject "The bank withdrew from the deal."

frame lose-place
    irregular "lose loses lost lost losing"
    voice active
    accept "The ministry admitted that troops lost the village." => place_lost
    reject "The troops lost their bearings."

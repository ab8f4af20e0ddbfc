# Vehicles, armour, boats destroyed.
effect vehicles_destroyed

frame destroy-vehicle
    verb destroy torch
    irregular "burn burns burnt burnt burning" "blow blows blew blown blowing" "sink sinks sank sunk sinking" "set sets set set setting" "burn burns burned burned burning"
    accept "The fighters destroyed four tanks." => vehicles_destroyed low=4
    accept "Four army vehicles were burnt in the ambush." => vehicles_destroyed low=4
    reject "The fire destroyed four houses."

frame lose-vehicle
    irregular "lose loses lost lost losing"
    voice active
    accept "The brigade lost three tanks." => vehicles_destroyed low=3
    reject "The brigade lost three days."

# Driven from home.
effect displaced

frame displace
    verb displace uproot
    accept "The fighting displaced 4,000 people." => displaced low=4000
    reject "The ship displaced 4,000 tonnes."

idiom flee-homes
    pattern "(flee|fled|fleeing|left|abandoned) (their|his|her) (homes|houses|villages|home|village)"
    victims subject
    accept "More than 2,000 villagers fled their homes after the attack." => displaced low=2001
    reject "Two villagers fled the market."

idiom forced-from
    pattern "(forced|driven) from (their|his|her) (homes|houses|villages)"
    victims subject
    accept "Some 500 families were driven from their homes by the fighting." => displaced low=500
    reject "The ship was driven from its course."

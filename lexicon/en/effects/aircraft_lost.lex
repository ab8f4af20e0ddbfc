# An aircraft shot down, crashed in action or destroyed. A damaged aircraft is not lost.
effect aircraft_lost

frame shoot-down
    irregular "shoot shoots shot shot shooting" "bring brings brought brought bringing"
    particle down
    accept "The rebels shot down two planes." => aircraft_lost low=2
    accept "Two jets were shot down by militants." => aircraft_lost low=2
    accept "They shot a helicopter down." => aircraft_lost low=1
    reject "The police shot down the idea of planes."

frame down
    verb down
    accept "The alliance said it downed a drone." => aircraft_lost low=1
    accept "A military plane was downed over the border." => aircraft_lost low=1
    reject "He downed a beer on the plane."

frame destroy-aircraft
    verb destroy intercept
    accept "The strike destroyed three helicopters at the base." => aircraft_lost low=3
    reject "The strike destroyed three houses near the airport."

frame lose-aircraft
    irregular "lose loses lost lost losing"
    voice active
    accept "The army admitted that it had lost a plane." => aircraft_lost low=1
    reject "The army lost contact with a plane."

frame crash
    verb crash
    victims subject
    accept "A military helicopter crashed during the fighting." => aircraft_lost low=1
    reject "The stock market crashed."

frame downing
    noun downing loss
    accept "The ministry confirmed the downing of a fighter jet." => aircraft_lost low=1
    reject "The loss of life shocked the town."

# Taken by a party in the fight.
effect captured

frame capture
    verb capture
    accept "The rebels captured six soldiers." => captured low=6 victims=military
    accept "Six soldiers were captured." => captured low=6
    reject "The rebels captured the town."

frame capture-noun
    noun capture
    accept "The group announced the capture of four soldiers." => captured low=4
    reject "The capture of the town ended the war."

idiom take-prisoner
    pattern "take* {victims} (prisoner|captive|prisoners)"
    accept "They took nine soldiers prisoner." => captured low=9 victims=military
    reject "They took nine days off."

idiom taken-prisoner
    pattern "(taken|held|made) (prisoner|captive|prisoners|captives)"
    victims subject
    accept "Nine soldiers were taken prisoner." => captured low=9 victims=military
    reject "The museum was taken over."

idiom surrender
    pattern "(surrendered|surrendering) [to]"
    victims subject
    guard combatants
    accept "Forty militants surrendered to troops." => captured low=40 victims="non-state_armed_group"
    reject "The town surrendered to sleep."

idiom in-our-hands
    pattern "(is|are|was|were|remain|remained) in (our|their|its) (hands|custody)"
    pattern "(is|are|was|were) in custody"
    victims subject
    guard combatants
    accept "Six soldiers are in our hands, the alliance said." => captured low=6 victims=military
    reject "The matter is in our hands."

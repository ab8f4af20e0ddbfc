# Taken away by force, outside a fight.
effect abducted

frame abduct
    verb abduct kidnap
    irregular "kidnap kidnaps kidnapped kidnapped kidnapping" "seize seizes seized seized seizing"
    accept "Gunmen abducted 30 pupils from a school." => abducted low=30 victims=civilian
    accept "Thirty pupils were kidnapped." => abducted low=30
    reject "The customs office seized 30 kilos of ivory."

frame abduction
    noun abduction abductions kidnapping kidnappings
    accept "The army confirmed the abduction of 20 villagers." => abducted low=20
    reject "The abduction case was closed."

idiom take-hostage
    pattern "take* {victims} (hostage|hostages)"
    pattern "(hold*|held|holding) {victims} (hostage|hostages)"
    accept "The gunmen took 40 guests hostage." => abducted low=40
    reject "The gunmen took a taxi."

idiom taken-hostage
    pattern "(taken|held) (hostage|hostages)"
    victims subject
    accept "Forty guests were held hostage." => abducted low=40
    reject "The debate was held hostage by politics."

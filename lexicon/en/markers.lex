# Phrases that set a figure apart from the happening that a report is about.

marker running-total
    means period
    words "so far this year" "in recent years" "over the years" "since the start" "the war has" "the conflict has" "the insurgency has" "in recent months" "in recent weeks" "over the past" "since then" "in all" "during the past" "in the past year" "since the beginning"
    accept "The town was calm. Shops were open. Children played. So far this year bandits have killed 90 people." => killed role=aggregate
    reject "The town was calm. Shops were open. Children played. Bandits have killed nine people." => killed role=aggregate

marker former-attack
    means past
    words "a similar attack" "in a similar" "previous attack" "previous attacks" "earlier attack" "in the past" "another attack" "another camp" "another base" "another bombing" "another raid" "another ambush" "another assault"
    accept "The bombing killed nine people. A similar attack killed 30 people." => killed low=30 main=false
    reject "The bombing killed nine people." => killed main=false

marker back-reference
    means back
    words "that battle" "that attack" "that assault" "that raid" "that ambush" "that bombing" "that blast" "that incident" "that clash" "that fighting" "that offensive" "that operation" "that time" there
    accept "The bombing killed nine people. Rebels broke into another camp last week. Ten soldiers were killed in that battle." => killed low=10 main=false
    reject "The bombing killed nine people. Ten soldiers were killed." => killed low=10 main=false

marker war
    means war
    words war invasion conflict insurgency insurgencies rebellion uprising violence
    accept "The rebellion has killed 12,000 people." => killed role=aggregate
    reject "The bomb has killed 12 people." => killed role=aggregate

marker replaced
    means superseded
    words "earlier toll" "earlier death toll" "previous toll" "previous death toll" "preliminary toll" "initial toll" "initial death toll" "earlier count" "had earlier said" "had earlier put" "initially said" "initially put" "earlier reports" "initial reports" "first said" "previous figure" "earlier figure"
    accept "The hospital said 18 people died in the air strike. An earlier death toll said 15 people were killed." => killed low=15 role=superseded
    reject "The hospital said 18 people died in the air strike." => killed role=superseded

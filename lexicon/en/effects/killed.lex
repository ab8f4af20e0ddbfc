# Dead. Outcomes that the words leave open (neutralised, casualties, missing) have files of their own.
effect killed

frame kill
    verb kill murder assassinate execute massacre slaughter behead decapitate lynch butcher exterminate
    accept "Gunmen killed five soldiers near the well." => killed low=5 high=5 victims=military
    accept "Five soldiers were killed." => killed low=5 victims=military
    accept "The militants, who killed three farmers, fled." => killed low=3 victims=civilian
    accept "The blast tore through the market, killing 12 people." => killed low=12
    accept "Air strike kills 9 in the market." => killed low=9
    accept "40 civilians killed 100 injured in rocket attacks" => killed low=40
    accept "The rebels executed four prisoners." => killed low=4
    reject "The bill was killed in committee."
    reject "He killed time at the airport."
    reject "The army vowed to kill the rebels."

frame slay
    irregular "slay slays slew slain slaying"
    accept "Two policemen were slain by gunmen." => killed low=2 victims=police
    reject "The dragon was slain in the tale."

frame shoot-dead
    irregular "shoot shoots shot shot shooting" "gun guns gunned gunned gunning"
    particle dead down
    accept "Police shot dead two militants." => killed low=2 victims="non-state_armed_group"
    accept "Three men were gunned down by militants." => killed low=3
    accept "They shot two guards dead." => killed low=2
    reject "Police shot two militants in the leg."

frame die
    verb die perish succumb
    victims subject
    accept "Seven civilians died in the shelling." => killed low=7 victims=civilian
    accept "Two wounded soldiers succumbed to their injuries." => killed low=2 victims=military
    reject "The talks died in March."
    reject "Hopes of a truce perished."

frame martyr
    verb martyr
    accept "Four fighters were martyred in the raid." => killed low=4
    reject "The martyrs square was closed."

frame wipe-out
    verb wipe
    particle out
    accept "The ambush wiped out a 12-member patrol." => killed low=12
    reject "The drought wiped out the harvest."

frame eliminate
    verb eliminate liquidate
    guard combatants
    accept "Troops eliminated nine terrorists, the ministry said." => killed low=9 victims="non-state_armed_group"
    reject "The plan eliminated 200 jobs."

frame lose
    irregular "lose loses lost lost losing"
    voice active
    guard combatants
    accept "The army said it lost six soldiers in the fighting." => killed low=6 victims=military
    reject "The team lost six games."

frame burn-to-death
    verb burn stone stab hack club bludgeon
    irregular "hack hacks hacked hacked hacking" "beat beats beat beaten beating"
    particle death
    accept "Three villagers were burned to death." => killed low=3
    reject "The attackers burned three houses."

frame blow-up-people
    irregular "blow blows blew blown blowing"
    particle apart
    accept "Two soldiers were blown apart by a mine." => killed low=2 victims=military
    reject "The bridge was blown apart."

frame dead
    adjective dead lifeless
    victims subject
    accept "Twelve people were dead after the attack, police said." => killed low=12
    accept "15 dead in market bombing" => killed low=15
    accept "Six soldiers confirmed dead after the ambush, army says" => killed low=6 victims=military
    reject "The dead sea lies to the east."
    reject "Gunmen shot at the dead-end road."

frame feared-dead
    adjective "feared-dead"
    victims subject
    modality feared
    accept "Thirty people were feared-dead." => killed low=30
    reject "He feared the dead man's switch."

frame death
    noun death deaths killing killings murder murders assassination execution executions beheading massacre slaughter slaying lynching
    accept "The army announced the deaths of five soldiers." => killed low=5 victims=military
    accept "The shelling caused 14 deaths, a doctor said." => killed low=14
    reject "He was sentenced to death."
    reject "The death penalty remains."

frame fatality
    noun fatality fatalities
    accept "The ministry reported nine fatalities after the air strike." => killed low=9
    reject "Road fatality rates fell."

idiom leave-dead
    pattern "leave* [behind] {victims} dead"
    accept "The raid left 12 villagers dead." => killed low=12 victims=civilian
    accept "The ambush left at least 12 dead and 20 wounded." => killed low=12 high=none
    reject "The raid left the villagers without food."

idiom death-toll
    pattern "(death|fatality) (toll|tolls|count) [~] (to|at|of|is|was|stands|stood|reached|hit|exceeds|exceeded|passed) [(now|closer)] [(to|at)] {count}"
    pattern "(toll|tally) [of the dead] (rose|rises|risen|climbed|climbs|jumped|increased) [from] [{count}] to {count} [dead]"
    accept "The death toll from the bombing rose to 45, the ministry said." => killed low=45
    accept "Officials put the death toll at 23." => killed low=23
    reject "The death toll is unknown."

idiom claim-lives
    pattern "(claim*|cost*|take*) [the] (life|lives) of {victims}"
    pattern "(claim*|cost*|take*) {count} lives"
    pattern "{count} lives [(were|was|have|had)] [been] (lost|claimed)"
    accept "The attack claimed the lives of seven soldiers." => killed low=7 victims=military
    accept "The bombing claimed 23 lives." => killed low=23
    reject "He claimed the lives of saints inspired him."

idiom lose-lives
    pattern "(lost|lose|losing) (their|his|her) (life|lives)"
    victims subject
    accept "Six soldiers lost their lives in the ambush." => killed low=6 victims=military
    reject "Six soldiers lost their way."

idiom bodies-of
    pattern "(bodies|corpses|remains) of {victims}"
    accept "Rescuers found the bodies of eight villagers after the raid." => killed low=8 victims=civilian
    reject "The bodies of the vehicles were burnt."

idiom count-bodies
    pattern "{count} [dead] (bodies|corpses)"
    accept "A doctor said the hospital received 14 bodies after the strike." => killed low=14
    reject "The army burned the bodies."

idiom put-to-death
    pattern "put* {victims} to death"
    accept "The group put three captives to death." => killed low=3
    reject "The judge put the matter to rest."

idiom among-the-dead
    pattern "{victims} [(were|was|is|are)] among (the|those) (dead|killed)"
    accept "Three soldiers were among the dead." => killed low=3 victims=military
    reject "The minister was among the guests."

idiom number-of-dead
    pattern "(number|total) of (dead|deaths|killed|fatalities) [~] (to|at|is|was|reached|hit) {count}"
    accept "The number of dead rose to 31, a medic said." => killed low=31
    reject "The number of dead is not known."

idiom put-dead-at
    pattern "put* {victims} [there] at {count}"
    pattern "put* [~] (dead|killed|losses) [there] at {count}"
    accept "The army put its dead there at 10." => killed low=10
    accept "The alliance puts the army's dead at 35." => killed low=35 victims=military
    reject "The army put its camp at the river."

idiom not-survive
    pattern "(did|do|does) not survive"
    victims subject
    accept "Five soldiers did not survive, the army said." => killed low=5 victims=military
    reject "Five soldiers survived the winter."

idiom martyrs
    pattern "{count} [“|\"] (martyrs|martyr)"
    accept "The group acknowledged five martyrs in its ranks." => killed low=5
    reject "The square of the martyrs was closed."

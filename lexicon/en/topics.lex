# Words that tell armed conflict (above 0) from other matters (below 0).

topic armed-parties
    weight 3
    words rebels rebel insurgents insurgent militants militant jihadists jihadist guerrillas separatists separatist militia militias militiamen gunmen terrorists terrorist bandits "armed group" "armed groups" troops soldiers soldier army taliban "islamic state" isis isil "boko haram" "al-qaeda" "al qaeda" "al-shabaab" hamas hezbollah houthi houthis extremists islamists islamist mercenaries paramilitary paramilitaries peacekeepers kidnappers "armed men" herdsmen pkk
    accept "Rebels killed five soldiers." => killed low=5
    reject "The chess club met."

topic armed-acts
    weight 3
    words ambush airstrike airstrikes "air strike" "air strikes" "drone strike" shelling shelled bombardment "suicide bomber" "suicide bombing" "car bomb" "roadside bomb" bombing bombings "suicide attack" insurgency offensive ceasefire truce frontline "front line" "barrel bombs" "civil war" warplanes warplane missiles missile mortar mortars artillery "rocket attack" "landmine" "air raid" "air raids" invasion "armed conflict" beheaded war gunbattle "claimed responsibility" "military operation" "military base" "military camp"
    accept "An air strike killed five soldiers." => killed low=5
    reject "The chess club met."

topic armed-hints
    weight 1
    words attack attacks attacked military fighters fighter clashes fighting explosion blast bomb bombs kidnapped abducted hostages hostage explosives gunfire weapons police forces checkpoint conflict violence killed wounded
    accept "The attack killed five soldiers." => killed low=5
    reject "The chess club met."

topic sport-and-film
    weight -4
    words match goal goals striker midfielder coach league tournament season referee championship "world cup" film movie movies actor actress album song singer "box office" episode novel playoff quarterback innings wicket knockout mma ufc bout "the octagon" fans stadium score scored
    accept "The coach praised his striker." => relevant=false
    reject "The rebels killed five soldiers." => relevant=false

topic accidents-and-crime
    weight -3
    words "road accident" "car crash" "traffic accident" flood floods earthquake hurricane cyclone landslide wildfire tornado "heart attack" overdose burglary "drink driving" derailed "train crash" "bus crash" "plane crash" outbreak virus pandemic epidemic "factory fire" firefighters ferry capsized avalanche murder-suicide "domestic violence" "school shooting" court trial jury sentenced prosecutors pleaded verdict shareholders stocks
    accept "The flood swept away a bridge." => relevant=false
    reject "The rebels killed five soldiers." => relevant=false

topic history-and-crime
    weight -4
    words "world war" "first world war" "second world war" centenary anniversary commemorate commemorated commemoration veterans "history of" museum documentary "military exercise" "military exercises" "random shootings" "domestic dispute" homicide homicides "drug deal" robbery detectives "911 call" "county sheriff" sheriff "police department" arraigned "gang member" "gang members" "drive-by" "shooting spree" inmate "prison term" "salute" "serving a" nfl nba boxing boxer heavyweight concert festival
    accept "The museum marked the centenary of the first world war." => relevant=false
    reject "The rebels killed five soldiers." => relevant=false

# Nouns for things, ground, spots and happenings.

nouns aircraft
    class aircraft
    words plane aeroplane airplane aircraft/aircraft jet "fighter jet" "fighter plane" warplane helicopter chopper gunship drone uav "unmanned aerial vehicle" bomber-plane airliner fighter-bomber mig sukhoi "su-24" "su-25" "mig-21" "mig-23" "mig-29" "f-16" "f-15" "mi-8" "mi-24" "mi-17" "il-76" "an-26" "ka-52" "black hawk" apache chinook "transport plane" "military plane" "army plane" "attack helicopter" "military helicopter" quadcopter
    accept "The rebels shot down two helicopters." => aircraft_lost low=2 victims=materiel
    reject "The rebels shot down two soldiers." => aircraft_lost low=2

nouns vehicles
    class vehicle
    words vehicle "armoured vehicle" "armored vehicle" "armoured personnel carrier" "armored personnel carrier" apc tank truck lorry pickup "pick-up" "pickup truck" "pick-up truck" car jeep humvee "gun truck" motorcycle motorbike bike boat ship vessel speedboat tanker bulldozer "military vehicle" "army vehicle" "infantry fighting vehicle" hilux "toyota hilux" technical mrap "fighting vehicle" "patrol vehicle" van bus "fuel tanker"
    accept "The fighters destroyed four tanks." => vehicles_destroyed low=4
    reject "The fighters destroyed four houses." => vehicles_destroyed low=4

nouns arms
    class arms
    words rifle gun "machine gun" "machine-gun" "assault rifle" "ak-47" "ak 47" "ak-47 rifle" "ak 47 rifle" "ak47 rifle" ak47 ak-47s/ak-47s kalashnikov pistol weapon firearm "rocket launcher" "grenade launcher" "rpg launcher" rpg "rocket-propelled grenade" mortar howitzer cannon "artillery piece" "dane gun" "general purpose machine gun" gpmg "fn rifle" "g3 rifle" "anti-aircraft gun" "sniper rifle" shotgun revolver launcher missile "pump action gun" "double barrel gun" "locally made gun" "locally-made gun" "local gun" carbine "air defence system" "mortar tube"
    accept "Troops recovered five rifles." => equipment_seized low=5
    reject "Troops recovered five bodies." => equipment_seized low=5

nouns supplies
    class supplies
    words round "round of ammunition/rounds of ammunition" ammunition/ammunition bullet cartridge magazine grenade "hand grenade" bomb ied mine landmine "explosive device" "improvised explosive device" shell rocket "suicide vest" "explosive belt" phone "mobile phone" laptop radio cow "head of cattle/heads of cattle" cattle/cattle animal sheep/sheep machete bicycle uniform bag camp-kit drum flag
    accept "Troops recovered 20 hand grenades." => equipment_seized low=20
    reject "Troops recovered 20 bodies." => equipment_seized low=20

nouns military-sites
    class site
    kind "military site"
    words "military camp" "army camp" "military base" "army base" base camp barracks/barracks outpost "military post" "army post" convoy "military convoy" patrol "army patrol" garrison "military position" "army position" checkpoint "military checkpoint" "army checkpoint" "army headquarters" "military headquarters" airbase "air base" "security checkpoint" "defence ministry" "defense ministry" "military academy" "recruitment centre" "recruitment center" "training camp" "military convoy" "military airport" "army barracks" frontline
    accept "The suicide bombing at the army camp killed 12 people." => killed low=12 victims=unknown
    reject "The suicide bombing at the market killed 12 people." => killed victims=unknown

nouns police-sites
    class site
    kind "police site"
    words "police station" "police post" "police headquarters" "police academy" "police checkpoint" "police convoy" "police bus"
    accept "The bombing of the police station killed five police officers." => killed low=5 victims=police
    reject "The bombing of the market killed five people." => killed victims=police

nouns civilian-sites
    class site
    kind "civilian site"
    words market mosque church school hospital clinic home house hotel restaurant cafe bus mall "shopping area" "shopping centre" "shopping mall" park wedding funeral university campus terminal station apartment "residential building" "residential area" shrine temple synagogue cathedral stadium nightclub bank shop bakery farm "refugee camp" "displacement camp" "camp for displaced people" theatre theater concert
    accept "The bombing of the market killed 12 people." => killed low=12 victims=civilian
    reject "The bombing of the army camp killed 12 soldiers." => killed victims=civilian

nouns ground
    class ground
    words town city village district camp base position outpost post garrison barracks/barracks airport airbase "air base" airfield bridge checkpoint headquarters/headquarters hill neighbourhood neighborhood suburb province region area territory stronghold port border-post crossing "border crossing" "military camp" "military base" "army base" "army camp" county enclave hamlet locality ground land island capital quarter facility palace compound
    accept "The rebels captured two military camps." => place_taken
    reject "The rebels captured two soldiers." => place_taken

nouns ambushes
    class event
    kind ambush
    words ambush
    accept "The ambush killed three soldiers." => killed low=3 type=ambush
    reject "The air strike killed three soldiers." => killed type=ambush

nouns air-strikes
    class event
    kind "air or drone strike"
    words "air strike" airstrike "air raid" "drone strike" "air attack" bombardment "aerial bombardment" "drone attack" "barrel bomb"
    accept "The air strike killed three soldiers." => killed low=3 type="air_or_drone_strike"
    reject "The ambush killed three soldiers." => killed type="air_or_drone_strike"

nouns shellings
    class event
    kind "shelling, artillery or missile attack"
    words shelling "rocket attack" "missile attack" "missile strike" "mortar attack" "artillery fire" "rocket fire" "mortar fire" "shell fire" barrage "artillery attack" "mortar shell" "missile" "rocket" "mortar round"
    accept "The shelling killed three soldiers." => killed low=3 type="shelling,_artillery_or_missile_attack"
    reject "The ambush killed three soldiers." => killed type="shelling,_artillery_or_missile_attack"

nouns bombings
    class event
    kind "remote explosive, landmine or IED"
    words bombing "car bomb" "roadside bomb" explosion blast mine landmine "land mine" ied "bomb attack" "bomb blast" "truck bomb" "vehicle bomb" "car bombing" "truck bombing" "explosive device" "improvised explosive device" bomb
    accept "The roadside bomb killed three soldiers." => killed low=3 type="remote_explosive,_landmine_or_IED"
    reject "The ambush killed three soldiers." => killed type="remote_explosive,_landmine_or_IED"

nouns suicide-bombings
    class event
    kind "suicide bomb"
    words "suicide bombing" "suicide attack" "suicide bomb" "suicide blast" "suicide car bombing" "suicide car bomb" "suicide truck bomb" "suicide explosion"
    accept "The suicide bombing killed three soldiers." => killed low=3 type="suicide_bomb"
    reject "The ambush killed three soldiers." => killed type="suicide_bomb"

nouns clashes
    class event
    kind "armed clash"
    words clash battle fighting firefight gunfight gunbattle "gun battle" combat skirmish "exchange of fire" "shoot-out" shootout encounter
    accept "The clash killed three soldiers." => killed low=3 type="armed_clash"
    reject "The ambush killed three soldiers." => killed type="armed_clash"

nouns attacks
    class event
    kind attack
    words attack assault raid onslaught offensive incursion shooting massacre
    accept "The raid killed three soldiers." => killed low=3 type=attack
    reject "The ambush killed three soldiers." => killed type=attack

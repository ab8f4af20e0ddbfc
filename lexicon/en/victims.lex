# Nouns for people, by the kind that they are when struck. "man/men" states the plural.

nouns soldiers
    class people
    kind military
    words soldier troop trooper serviceman servicewoman/servicewomen servicemember "service member" conscript infantryman commando marine paratrooper sailor airman officer/officers gendarme "army officer" "military officer" "border guard" "national guardsman" colonel general major captain lieutenant sergeant corporal brigadier reservist "army personnel/army personnel" "military personnel/military personnel" "army commander" pilot crewman "peshmerga fighter" "peshmerga/peshmerga" "government fighter" "government force" "security force" "military man" "army man" "army general" recruit guardsman cadet private "army troop" gunner "security personnel/security personnel" "security guard" "security officer" "security agent" "security operative" "security official" "member of the security forces/members of the security forces" ranger "special force" "naval rating" "navy seal" "army recruit" "military recruit" "military contractor" jawan "armed forces personnel/armed forces personnel" legionnaire sepoy "coast guard" "presidential guard" "republican guard" bodyguard "loyalist fighter" "regime force" "regime fighter" "regime soldier" "army" "military" "forces/forces" "troops/troops" "warplane pilot" "crew member"
    accept "Gunmen killed five soldiers." => killed low=5 victims=military
    accept "Two gendarmes were wounded." => wounded low=2 victims=military
    reject "Gunmen killed five farmers." => killed victims=military

nouns policemen
    class people
    kind police
    words policeman policewoman/policewomen constable "police officer" "police/police" "police force" "police official" "police guard" "police personnel/police personnel" "police inspector" "traffic warden" "riot policeman" cop "police commander" "police constable" "police recruit" "police cadet" "police conscript" "law enforcement officer" "police agent"
    accept "Gunmen killed five police officers." => killed low=5 victims=police
    reject "Gunmen killed five farmers." => killed victims=police

nouns militiamen
    class people
    kind "pro-government militia"
    words "pro-government militiaman" "pro-government fighter" "pro-regime fighter" vigilante "civilian joint task force member" "pro-government gunman" "pro-regime militiaman" "volunteer defence fighter" "tribal fighter" "shabiha/shabiha" "village guard" "paramilitary/paramilitaries" "paramilitary fighter" "basij/basij" "paramilitary soldier"
    accept "Rebels killed five pro-government fighters." => killed low=5 victims="pro-government_militia"
    reject "Rebels killed five farmers." => killed victims="pro-government_militia"

nouns self-defence
    class people
    kind "communal militia"
    words "self-defence fighter" "self-defense fighter" "dozo/dozos" "communal militiaman" "herder fighter" "ethnic militiaman" "tribal militiaman" "koglweogo/koglweogo"
    accept "Bandits killed four self-defence fighters." => killed low=4 victims="communal_militia"
    reject "Bandits killed four farmers." => killed victims="communal_militia"

nouns fighters
    class people
    kind "non-state armed group"
    words rebel insurgent militant terrorist jihadist jihadi extremist islamist guerrilla guerilla separatist bandit gunman/gunmen assailant attacker rebels/rebels "suicide bomber" bomber militiaman combatant fighter "rebel fighter" "rebel commander" "militant leader" "militant commander" kidnapper rustler "cattle rustler" raider hijacker gangster "armed man" warlord mujahid/mujahideen talib/taliban "al-shabaab/al-shabaab" mutineer secessionist dissident "enemy fighter" "enemy combatant" cultist infiltrator "taliban commander" pirate "foreign fighter" "islamic state fighter" "hamas member" operative terrorists/terrorists martyr "armed robber" robber hoodlum gangster "kurdish fighter" "opposition fighter" "suicide attacker" "car bomber" militia invader "is member" "group member" attackers/attackers naxalite maoist "field commander" "houthi/houthis" "huthi/huthis" "militia fighter" "militia member" "hezbollah member" "insurgent leader" "armed bandit"
    accept "The army killed five rebels." => killed low=5 victims="non-state_armed_group"
    accept "Troops killed four armed militiamen." => killed low=4 victims="non-state_armed_group"
    reject "The army killed five farmers." => killed victims="non-state_armed_group"

nouns mercenaries
    class people
    kind "private military company"
    words mercenary "security contractor" "private military contractor" "wagner fighter" "wagner mercenary" "russian mercenary" "wagner/wagner"
    accept "The blast killed five Wagner mercenaries." => killed low=5 victims="private_military_company"
    reject "The blast killed five farmers." => killed victims="private_military_company"

nouns peacekeepers
    class people
    kind peacekeeper
    words peacekeeper "blue helmet" "un soldier" "un peacekeeper" "un troop" "un observer" "amisom soldier" "african union soldier" "au soldier" "african union peacekeeper"
    accept "A mine killed two peacekeepers." => killed low=2 victims=peacekeeper
    reject "A mine killed two farmers." => killed victims=peacekeeper

nouns civilians
    class people
    kind civilian
    words civilian contractor villager resident farmer herder herdsman worshipper worshiper pilgrim shopper trader merchant student pupil schoolgirl schoolboy teacher lecturer professor doctor medic nurse patient journalist reporter cameraman aid-worker "aid worker" "humanitarian worker" worker labourer laborer miner driver shepherd fisherman tourist guest traveller traveler commuter mourner demonstrator protester protestor bystander "passer-by/passers-by" passerby/passersby refugee "displaced person/displaced people" migrant lawyer politician priest imam cleric monk nun pastor bishop christian muslim national foreigner expatriate "foreign national" american briton israeli palestinian syrian iraqi afghan somali kenyan nigerian canadian frenchman german turk kurd yazidi ukrainian russian lebanese/lebanese yemeni citizen native indigene settler householder neighbour neighbor relative "family member" parent mother/mothers father brother sister son daughter husband wife/wives couple family household infant elder shopkeeper vendor employee staffer staff/staff "staff member" engineer technician nomad breeder hunter "rescue worker" rescuer paramedic "ambulance worker" firefighter "civil defence worker" "white helmet" volunteer activist diplomat ambassador official mayor governor lawmaker "local official" councillor councilor minister candidate voter prisoner detainee inmate evacuee customer diner reveller reveler "wedding guest" fan dissident-writer believer parishioner congregant clergyman churchgoer student-teacher kindergartener chief "traditional ruler" "village head" "district head" "tribal elder" "tribal chief" "community leader" youth/youths youngster teenager lady/ladies housewife/housewives widow pedestrian motorist motorcyclist cyclist bus-passenger passenger tribesman hostage/hostages captive "service personnel/service personnel" cattle-herder pensioner "non-combatant" noncombatant townspeople/townspeople townsfolk/townsfolk
    accept "Gunmen killed five villagers." => killed low=5 victims=civilian
    accept "Gunmen abducted 30 students." => abducted low=30 victims=civilian
    reject "Gunmen killed five soldiers." => killed victims=civilian

nouns children
    class people
    kind civilian
    sex-age children
    words child/children kid minor baby/babies toddler girl boy infant newborn
    accept "The shelling killed three children." => killed low=3 victims=civilian
    reject "The shelling killed three soldiers." => killed victims=civilian

nouns women
    class people
    kind civilian
    sex-age women
    words woman/women "pregnant woman/pregnant women" grandmother
    accept "The shelling killed three women." => killed low=3 victims=civilian
    reject "The shelling killed three soldiers." => killed victims=civilian

nouns people
    class people
    words person/people people/people persons/persons man/men member other others/others victim individual suspect personnel/personnel personel/personel soul human "human being" dead/dead wounded/wounded leader commander chief-commander figure "senior figure" aide supporter loyalist element ally partisan guard inhabitant more/more someone fatality inmate adult local
    accept "The blast killed 12 people." => killed low=12
    accept "The army killed 12 Boko Haram members." => killed low=12 victims="non-state_armed_group"
    reject "The blast killed 12 cows." => killed low=12

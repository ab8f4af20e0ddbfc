# Turkey, the Kurdish movements of Turkey, Iraq, Syria and Iran, and the north-east Syrian administration.

# --- Turkey: the state ---

actor tr-government
    name "Turkish government"
    alias "Turkish authorities" "Turkey's government" "Turkish presidency" "Türkiye's government" "government of Turkey"
    kind government
    country TR

actor tr-army
    name "Turkish army"
    alias "Turkish Armed Forces" "Turkish military" "Turkey's military" "Turkey's army" "Turkish General Staff" "Turkish troops" "Turkish forces" "Turkish soldiers" "Turkey's armed forces" "Turkish security forces" "General Staff of Turkey" "Türkiye's armed forces" "Turkish Land Forces"
    acronym "TSK" "TAF"
    kind military
    victims military
    country TR
    member tr-government

actor tr-air-force
    name "Turkish Air Force"
    alias "Turkish warplanes" "Turkish air force" "Turkish fighter jets" "Turkish jets" "Turkish drones"
    kind military
    victims military
    country TR
    member tr-government

actor tr-defence-ministry
    name "Turkish Defence Ministry"
    alias "Turkish Ministry of National Defence" "Turkish National Defense Ministry" "Turkey's National Defense Ministry" "Turkish Ministry of National Defense" "Turkey's Ministry of National Defence" "Türkiye's Defense Ministry" "National Defense Ministry of Turkey"
    kind military
    country TR
    member tr-government

actor tr-mit
    name "MIT"
    alias "National Intelligence Organization" "National Intelligence Organisation" "Turkish National Intelligence Organization" "Turkish intelligence" "Turkey's intelligence agency" "Turkish intelligence agency"
    kind government
    victims military
    country TR
    member tr-government

actor tr-gendarmerie
    name "Turkish gendarmerie"
    alias "Turkish gendarmerie" "Jandarma" "Turkish gendarmes"
    kind military
    victims military
    country TR
    member tr-government

actor village-guards-turkey
    name "Village guards (Turkey)"
    alias "village guards" "village guard" "Turkish village guards"
    kind military
    victims "pro-government militia"
    country TR
    member tr-government

actor afad
    name "AFAD"
    alias "AFAD" "Disaster and Emergency Management Authority" "Turkey's disaster agency"
    kind government
    country TR
    member tr-government

# --- Kurdish movements of Turkey ---

actor pkk
    name "PKK"
    alias "PKK" "P.K.K." "Kurdistan Workers' Party" "Kurdistan Workers Party" "Kurdish Workers' Party" "Kurdistan Worker's Party" "Partiya Karkerên Kurdistan" "Kongra-Gel" "Kongra Gel" "KADEK" "PKK militants" "PKK terrorists" "PKK rebels" "outlawed Kurdistan Workers' Party" "Kurdish Workers Party"
    kind "non-state armed group"
    victims "non-state armed group"
    country TR IQ
    member kck from 2007
    people "PKK fighters"

actor kck
    name "KCK"
    alias "Kurdistan Communities Union" "Kurdistan Democratic Communities Union" "Group of Communities in Kurdistan" "Union of Communities in Kurdistan"
    acronym "KCK"
    kind "non-state armed group"
    victims "non-state armed group"
    country TR IQ

actor hpg
    name "HPG"
    alias "People's Defence Forces" "People's Defense Forces" "Hezen Parastina Gel" "People's Defence Force" "Hêzên Parastina Gel" "People's Defense Force of the PKK" "PKK's armed wing"
    acronym "HPG"
    kind "non-state armed group"
    victims "non-state armed group"
    country TR IQ
    member pkk

actor yps
    name "YPS"
    alias "Civil Protection Units" "Civil Defense Units" "Patriotic Revolutionary Youth Movement" "YDG-H" "Civil Defence Units of Turkey"
    acronym "YPS"
    kind "non-state armed group"
    victims "non-state armed group"
    country TR
    member pkk

actor tak
    name "TAK"
    alias "Kurdistan Freedom Falcons" "Kurdistan Freedom Hawks" "Kurdish Freedom Falcons" "Kurdistan Liberation Hawks" "Teyrêbazên Azadiya Kurdistan" "Freedom Falcons of Kurdistan" "Kurdish Freedom Hawks" "Freedom Hawks of Kurdistan"
    acronym "TAK"
    kind "non-state armed group"
    victims "non-state armed group"
    country TR
    member pkk to 2005

actor hdp
    name "HDP"
    alias "Peoples' Democratic Party of Turkey" "Peoples' Democratic Party" "pro-Kurdish Peoples' Democratic Party" "pro-Kurdish HDP"
    acronym "HDP"
    kind "civilian/witness"
    country TR

# --- the Turkish left and others ---

actor dhkp-c
    name "DHKP-C"
    alias "DHKP-C" "DHKP/C" "Revolutionary People's Liberation Party-Front" "Revolutionary People's Liberation Party/Front" "Revolutionary People's Liberation Army-Front" "Revolutionary People's Liberation Party Front" "Dev Sol" "Devrimci Sol" "Revolutionary Left"
    kind "non-state armed group"
    victims "non-state armed group"
    country TR

actor mlkp
    name "MLKP"
    alias "MLKP" "Marxist-Leninist Communist Party of Turkey"
    kind "non-state armed group"
    victims "non-state armed group"
    country TR

actor tikko
    name "TIKKO"
    alias "TIKKO" "TKP/ML" "Liberation Army of the Workers and Peasants of Turkey" "Communist Party of Turkey/Marxist-Leninist" "TKP/ML-TIKKO"
    kind "non-state armed group"
    victims "non-state armed group"
    country TR

actor ibda-c
    name "IBDA-C"
    alias "IBDA-C" "Great Eastern Islamic Raiders' Front" "Great Eastern Islamic Raiders Front"
    kind "non-state armed group"
    victims "non-state armed group"
    country TR

actor turkish-hezbollah
    name "Turkish Hezbollah"
    alias "Turkish Hezbollah" "Turkish Hizbullah" "Kurdish Hezbollah" "Kurdish Hizbullah" "Hizbullah in Turkey"
    kind "non-state armed group"
    victims "non-state armed group"
    country TR

actor gulen-movement
    name "Gülen movement"
    alias "Gülen movement" "Gulen network" "FETÖ" "Gulenists" "Gulenist Terror Organization" "Fethullah Terrorist Organization" "Fethullahist Terrorist Organization" "Gulenist"
    kind "civilian/witness"
    country TR

actor peace-at-home-council
    name "Peace at Home Council"
    alias "Peace at Home Council" "Peace at Home Movement"
    kind military
    victims military
    country TR

# --- north-east Syria ---

actor sdf
    name "SDF"
    alias "Syrian Democratic Forces" "US-backed Syrian Democratic Forces" "Kurdish-led Syrian Democratic Forces" "Syria Democratic Forces" "Syrian Democratic Force" "Democratic Forces of Syria" "Qasad" "Syrian Kurdish-led forces" "Kurdish-led SDF" "Quwat Suriya al-Dimuqratiya"
    acronym "SDF"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    people "SDF fighters"

actor ypg
    name "YPG"
    alias "YPG" "People's Protection Units" "Kurdish People's Protection Units" "Syrian Kurdish YPG" "Popular Protection Units" "Kurdish People Protection Units" "Yekîneyên Parastina Gel" "People's Defence Units" "People's Defense Units" "Kurdish YPG" "YPG/PKK" "PKK/YPG" "Peoples' Protection Units" "Kurdish Popular Protection Units" "People's Protection Committees"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member sdf from 2015-10
    ally us-led-coalition from 2014-10
    people "YPG fighters"

actor ypj
    name "YPJ"
    alias "YPJ" "Women's Protection Units" "Kurdish Women's Protection Units" "Women's Defence Units" "Women's Defense Units"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member ypg from 2013-04
    member sdf from 2015-10

actor pyd
    name "PYD"
    alias "PYD" "Democratic Union Party" "Kurdish Democratic Union Party" "Syrian Kurdish Democratic Union Party"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY

actor daanes
    name "Autonomous Administration of North and East Syria"
    alias "Autonomous Administration of North and East Syria" "AANES" "DAANES" "Democratic Autonomous Administration of North and East Syria" "Rojava administration" "Kurdish-led administration" "Self-Administration of North and East Syria" "Autonomous Administration in North and East Syria" "Syrian Democratic Council" "semi-autonomous Kurdish administration"
    kind "local official"
    country SY

actor asayish
    name "Asayish"
    alias "Asayish" "Asayesh" "Assayish" "Kurdish internal security forces" "Kurdish Internal Security" "Internal Security Forces of North and East Syria" "Kurdish Asayish" "Asaish"
    kind police
    victims police
    country SY IQ

actor manbij-military-council
    name "Manbij Military Council"
    alias "Manbij Military Council"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member sdf from 2016-04

actor deir-ezzor-military-council
    name "Deir Ezzor Military Council"
    alias "Deir Ezzor Military Council" "Deir al-Zor Military Council" "Deir al-Zour Military Council" "Deir ez-Zor Military Council" "Deir Ezzour Military Council"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member sdf from 2016-12

actor jaysh-al-thuwar
    name "Jaysh al-Thuwar"
    alias "Jaysh al-Thuwar" "Jaish al-Thuwar" "Army of Revolutionaries" "Jaish al-Thuwwar" "Army of Rebels"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member sdf from 2015-10

actor al-sanadid
    name "Al-Sanadid Forces"
    alias "Al-Sanadid Forces" "Sanadid Forces" "al-Sanadid"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member sdf from 2015-10

actor syriac-military-council
    name "Syriac Military Council"
    alias "Syriac Military Council" "Mawtba Fulhoyo Suryoyo"
    acronym "MFS"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member sdf from 2015-10

actor afrin-liberation-forces
    name "Afrin Liberation Forces"
    alias "Afrin Liberation Forces" "Afrin Falcons" "Wrath of Olives" "Olive Wrath"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY

actor kurdish-national-council-syria
    name "Kurdish National Council"
    alias "Kurdish National Council"
    acronym "KNC" "ENKS"
    kind "non-state armed group"
    country SY

# --- Iraq's Kurdistan Region ---

actor krg
    name "Kurdistan Regional Government"
    alias "Kurdistan Regional Government" "Iraqi Kurdistan's government" "Kurdish Regional Government" "Kurdistan Region's government" "Kurdistan Region Security Council" "Kurdistan Region's Security Council" "Kurdistan Region Presidency" "Iraqi Kurdish government" "Iraq's Kurdistan Regional Government" "Kurdish regional authorities"
    acronym "KRG" "KRSC"
    kind government
    country IQ

actor peshmerga
    name "Peshmerga"
    alias "Peshmerga" "Pesh Merga" "Peshmarga" "Peshmergas" "Kurdish Peshmerga" "Iraqi Kurdish forces" "Iraqi Kurdish troops" "Kurdish peshmerga forces" "Kurdish peshmerga fighters" "Peshmerga Ministry" "Ministry of Peshmerga" "Iraqi Kurdish fighters" "Iraqi Kurdish Peshmerga" "Peshmerga forces" "Ministry of Peshmerga Affairs" "Iraqi Kurdish peshmerga fighters"
    kind military
    victims military
    country IQ
    member krg
    ally us-led-coalition from 2014-08
    people "Peshmerga fighters"

actor kurdistan-ctg
    name "Counter-Terrorism Group (Kurdistan)"
    alias "Kurdistan Counter-Terrorism Group" "Kurdistan Counter Terrorism" "Counter-Terrorism Directorate of Kurdistan" "Kurdistan's counter-terrorism service" "Kurdistan Counter-Terrorism Service" "Directorate General of Counter Terrorism in Kurdistan" "Kurdistan Region's Counter-Terrorism Service" "Kurdistan Region's counterterrorism service"
    acronym "CTG"
    kind military
    victims military
    country IQ
    member krg

actor kdp-iraq
    name "Kurdistan Democratic Party"
    alias "Kurdistan Democratic Party" "Kurdish Democratic Party" "Kurdistan Democratic Party of Iraq"
    acronym "KDP"
    kind "non-state armed group"
    victims "non-state armed group"
    country IQ
    member krg from 1992

actor puk
    name "Patriotic Union of Kurdistan"
    alias "Patriotic Union of Kurdistan"
    acronym "PUK"
    kind "non-state armed group"
    victims "non-state armed group"
    country IQ
    member krg from 1992

# --- Iran's Kurds ---

actor pjak
    name "PJAK"
    alias "PJAK" "Kurdistan Free Life Party" "Party of Free Life of Kurdistan" "Party for a Free Life in Kurdistan" "Free Life Party of Kurdistan" "Party for Free Life in Kurdistan" "Kurdish Free Life Party" "Partiya Jiyana Azad a Kurdistanê" "Eastern Kurdistan Units"
    kind "non-state armed group"
    victims "non-state armed group"
    country IR IQ
    member kck

actor kdpi
    name "KDPI"
    alias "KDPI" "PDKI" "Democratic Party of Iranian Kurdistan" "Kurdistan Democratic Party of Iran" "Kurdish Democratic Party of Iran" "Kurdistan Democratic Party-Iran" "KDP-Iran" "KDP-I" "Iranian Kurdish Democratic Party" "Kurdish Democratic Party-Iran"
    kind "non-state armed group"
    victims "non-state armed group"
    country IR IQ

actor komala
    name "Komala"
    alias "Komala" "Komala Party" "Komala Party of Iranian Kurdistan" "Komalah" "Komala Party of Kurdistan" "Komala of the Toilers of Kurdistan"
    kind "non-state armed group"
    victims "non-state armed group"
    country IR IQ

actor pak-iran
    name "Kurdistan Freedom Party"
    alias "Kurdistan Freedom Party" "Iranian Kurdish Freedom Party"
    kind "non-state armed group"
    victims "non-state armed group"
    country IR IQ

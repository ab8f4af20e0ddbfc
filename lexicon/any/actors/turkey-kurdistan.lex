# Turkey, the Kurdish movements of Turkey, Iraq, Syria and Iran, and the north-east Syrian administration.

# --- Turkey: the state ---

actor tr-government
    name "Turkish government"
    alias "Turkish authorities" "Turkey's government" "Turkish presidency" "Türkiye's government" "government of Turkey"
    kind government
    country TR

actor tr-army
    name "Turkish army"
    alias "Turkish Armed Forces" "Turkish military" "Turkey's military" "Turkey's army" "Turkish General Staff"
    alias "Turkish troops" "Turkish forces" "Turkish soldiers" "Turkey's armed forces" "Turkish security forces"
    alias "General Staff of Turkey" "Türkiye's armed forces" "Turkish Land Forces"
    acronym "TSK" "TAF"
    kind military
    victims military
    country TR
    member tr-government

actor tr-air-force
    name "Turkish Air Force"
    alias "Turkish warplanes" "Turkish fighter jets" "Turkish jets" "Turkish drones"
    kind military
    victims military
    country TR
    member tr-government

actor tr-defence-ministry
    name "Turkish Defence Ministry"
    alias "Turkish Ministry of National Defence" "Turkish National Defense Ministry"
    alias "Turkey's National Defense Ministry" "Turkish Ministry of National Defense"
    alias "Turkey's Ministry of National Defence" "Türkiye's Defense Ministry" "National Defense Ministry of Turkey"
    kind military
    country TR
    member tr-government

actor tr-mit
    name "Turkish intelligence (MIT)"
    alias "National Intelligence Organization" "National Intelligence Organisation"
    alias "Turkish National Intelligence Organization" "Turkish intelligence" "Turkey's intelligence agency"
    alias "Turkish intelligence agency"
    acronym "MIT"
    kind government
    victims military
    country TR
    member tr-government

actor tr-gendarmerie
    name "Turkish gendarmerie"
    alias "Jandarma" "Turkish gendarmes"
    kind military
    victims military
    country TR
    member tr-government

actor village-guards-turkey
    name "Village guards (Turkey)"
    alias "village guards" "Turkish village guards"
    kind military
    victims "pro-government militia"
    country TR
    member tr-government

actor afad
    name "AFAD"
    alias "Disaster and Emergency Management Authority" "Turkey's disaster agency"
    kind government
    country TR
    member tr-government

# --- Kurdish movements of Turkey ---

actor pkk
    name "PKK"
    alias "Kurdistan Workers' Party" "Kurdish Workers' Party" "Partiya Karkerên Kurdistan" "Kongra-Gel" "KADEK"
    alias "PKK militants" "PKK terrorists" "PKK rebels" "outlawed Kurdistan Workers' Party"
    kind "non-state armed group"
    victims "non-state armed group"
    country TR IQ
    member kck from 2007
    people "PKK fighters"

actor kck
    name "KCK"
    alias "Kurdistan Communities Union" "Kurdistan Democratic Communities Union" "Group of Communities in Kurdistan"
    alias "Union of Communities in Kurdistan"
    acronym "KCK"
    kind "non-state armed group"
    victims "non-state armed group"
    country TR IQ

actor hpg
    name "HPG"
    alias "People's Defence Forces" "People's Defense Forces" "Hezen Parastina Gel"
    alias "People's Defense Force of the PKK" "PKK's armed wing"
    acronym "HPG"
    kind "non-state armed group"
    victims "non-state armed group"
    country TR IQ
    member pkk

actor yps
    name "YPS"
    alias "Civil Protection Units" "Civil Defense Units" "Patriotic Revolutionary Youth Movement" "YDG-H"
    alias "Civil Defence Units of Turkey"
    acronym "YPS"
    kind "non-state armed group"
    victims "non-state armed group"
    country TR
    member pkk

actor tak
    name "Kurdistan Freedom Falcons"
    alias "Kurdistan Freedom Hawks" "Kurdish Freedom Falcons" "Kurdistan Liberation Hawks"
    alias "Teyrêbazên Azadiya Kurdistan" "Freedom Falcons of Kurdistan" "Kurdish Freedom Hawks"
    alias "Freedom Hawks of Kurdistan"
    acronym "TAK"
    kind "non-state armed group"
    victims "non-state armed group"
    country TR
    member pkk to 2005

actor hdp
    name "HDP"
    alias "Peoples' Democratic Party of Turkey" "Peoples' Democratic Party" "pro-Kurdish Peoples' Democratic Party"
    alias "pro-Kurdish HDP"
    acronym "HDP"
    kind "civilian/witness"
    country TR

# --- the Turkish left and others ---

actor dhkp-c
    name "DHKP-C"
    alias "DHKP/C" "Revolutionary People's Liberation Party-Front" "Revolutionary People's Liberation Party/Front"
    alias "Revolutionary People's Liberation Army-Front" "Dev Sol" "Devrimci Sol"
    kind "non-state armed group"
    victims "non-state armed group"
    country TR

actor mlkp
    name "MLKP"
    alias "Marxist-Leninist Communist Party of Turkey"
    kind "non-state armed group"
    victims "non-state armed group"
    country TR

actor tikko
    name "TIKKO"
    alias "TKP/ML" "Liberation Army of the Workers and Peasants of Turkey"
    alias "Communist Party of Turkey/Marxist-Leninist" "TKP/ML-TIKKO"
    kind "non-state armed group"
    victims "non-state armed group"
    country TR

actor ibda-c
    name "IBDA-C"
    alias "Great Eastern Islamic Raiders' Front"
    kind "non-state armed group"
    victims "non-state armed group"
    country TR

actor turkish-hezbollah
    name "Turkish Hezbollah"
    alias "Turkish Hizbullah" "Kurdish Hezbollah" "Kurdish Hizbullah" "Hizbullah in Turkey"
    kind "non-state armed group"
    victims "non-state armed group"
    country TR

actor gulen-movement
    name "Gülen movement"
    alias "Gulen network" "FETÖ" "Gulenists" "Gulenist Terror Organization" "Fethullah Terrorist Organization"
    alias "Fethullahist Terrorist Organization" "Gulenist"
    kind "civilian/witness"
    country TR

actor peace-at-home-council
    name "Peace at Home Council"
    alias "Peace at Home Movement"
    kind military
    victims military
    country TR

# --- north-east Syria ---

actor sdf
    name "SDF"
    alias "Syrian Democratic Forces" "US-backed Syrian Democratic Forces" "Kurdish-led Syrian Democratic Forces"
    alias "Syria Democratic Forces" "Syrian Democratic Force" "Democratic Forces of Syria" "Qasad"
    alias "Syrian Kurdish-led forces" "Kurdish-led SDF" "Quwat Suriya al-Dimuqratiya"
    acronym "SDF"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    people "SDF fighters"

actor ypg
    name "YPG"
    alias "People's Protection Units" "Kurdish People's Protection Units" "Syrian Kurdish YPG"
    alias "Popular Protection Units" "Kurdish People Protection Units" "Yekîneyên Parastina Gel"
    alias "People's Defence Units" "People's Defense Units" "Kurdish YPG" "Kurdish Popular Protection Units"
    alias "People's Protection Committees"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member sdf from 2015-10
    ally us-led-coalition from 2014-10
    people "YPG fighters"

actor ypj
    name "YPJ"
    alias "Women's Protection Units" "Kurdish Women's Protection Units" "Women's Defence Units" "Women's Defense Units"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member ypg from 2013-04
    member sdf from 2015-10

actor pyd
    name "PYD"
    alias "Democratic Union Party" "Kurdish Democratic Union Party" "Syrian Kurdish Democratic Union Party"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY

actor daanes
    name "Autonomous Administration of North and East Syria"
    alias "AANES" "DAANES" "Democratic Autonomous Administration of North and East Syria" "Rojava administration"
    alias "Kurdish-led administration" "Self-Administration of North and East Syria"
    alias "Autonomous Administration in North and East Syria" "Syrian Democratic Council"
    alias "semi-autonomous Kurdish administration"
    kind "local official"
    country SY

actor asayish
    name "Asayish"
    alias "Asayesh" "Assayish" "Kurdish internal security forces" "Kurdish Internal Security"
    alias "Internal Security Forces of North and East Syria" "Kurdish Asayish" "Asaish"
    kind police
    victims police
    country SY IQ

actor manbij-military-council
    name "Manbij Military Council"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member sdf from 2016-04

actor deir-ezzor-military-council
    name "Deir Ezzor Military Council"
    alias "Deir al-Zor Military Council" "Deir al-Zour Military Council" "Deir ez-Zor Military Council"
    alias "Deir Ezzour Military Council"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member sdf from 2016-12

actor jaysh-al-thuwar
    name "Jaysh al-Thuwar"
    alias "Jaish al-Thuwar" "Army of Revolutionaries" "Jaish al-Thuwwar" "Army of Rebels"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member sdf from 2015-10

actor al-sanadid
    name "Al-Sanadid Forces"
    alias "Sanadid Forces" "al-Sanadid"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member sdf from 2015-10

actor syriac-military-council
    name "Syriac Military Council"
    alias "Mawtba Fulhoyo Suryoyo"
    acronym "MFS"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member sdf from 2015-10

actor afrin-liberation-forces
    name "Afrin Liberation Forces"
    alias "Afrin Falcons" "Wrath of Olives" "Olive Wrath"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY

actor kurdish-national-council-syria
    name "Kurdish National Council"
    acronym "KNC" "ENKS"
    kind "non-state armed group"
    country SY

# --- Iraq's Kurdistan Region ---

actor krg
    name "Kurdistan Regional Government"
    alias "Iraqi Kurdistan's government" "Kurdish Regional Government" "Kurdistan Region's government"
    alias "Kurdistan Region Security Council" "Kurdistan Region's Security Council" "Kurdistan Region Presidency"
    alias "Iraqi Kurdish government" "Iraq's Kurdistan Regional Government" "Kurdish regional authorities"
    acronym "KRG" "KRSC"
    kind government
    country IQ

actor peshmerga
    name "Peshmerga"
    alias "Pesh Merga" "Peshmarga" "Peshmergas" "Kurdish Peshmerga" "Iraqi Kurdish forces" "Iraqi Kurdish troops"
    alias "Kurdish peshmerga forces" "Kurdish peshmerga fighters" "Peshmerga Ministry" "Ministry of Peshmerga"
    alias "Iraqi Kurdish fighters" "Iraqi Kurdish Peshmerga" "Peshmerga forces" "Ministry of Peshmerga Affairs"
    alias "Iraqi Kurdish peshmerga fighters"
    kind military
    victims military
    country IQ
    member krg
    ally us-led-coalition from 2014-08
    people "Peshmerga fighters"

actor kurdistan-ctg
    name "Counter-Terrorism Group (Kurdistan)"
    alias "Kurdistan Counter-Terrorism Group" "Kurdistan Counter Terrorism"
    alias "Counter-Terrorism Directorate of Kurdistan" "Kurdistan's counter-terrorism service"
    alias "Kurdistan Counter-Terrorism Service" "Directorate General of Counter Terrorism in Kurdistan"
    alias "Kurdistan Region's Counter-Terrorism Service" "Kurdistan Region's counterterrorism service"
    acronym "CTG"
    kind military
    victims military
    country IQ
    member krg

actor kdp-iraq
    name "Kurdistan Democratic Party"
    alias "Kurdish Democratic Party" "Kurdistan Democratic Party of Iraq"
    acronym "KDP"
    kind "non-state armed group"
    victims "non-state armed group"
    country IQ
    member krg from 1992

actor puk
    name "Patriotic Union of Kurdistan"
    acronym "PUK"
    kind "non-state armed group"
    victims "non-state armed group"
    country IQ
    member krg from 1992

# --- Iran's Kurds ---

actor pjak
    name "PJAK"
    alias "Kurdistan Free Life Party" "Party of Free Life of Kurdistan" "Party for a Free Life in Kurdistan"
    alias "Free Life Party of Kurdistan" "Party for Free Life in Kurdistan" "Kurdish Free Life Party"
    alias "Partiya Jiyana Azad a Kurdistanê" "Eastern Kurdistan Units"
    kind "non-state armed group"
    victims "non-state armed group"
    country IR IQ
    member kck

actor kdpi
    name "KDPI"
    alias "PDKI" "Democratic Party of Iranian Kurdistan" "Kurdistan Democratic Party of Iran"
    alias "Kurdish Democratic Party of Iran" "Kurdistan Democratic Party-Iran" "KDP-Iran" "KDP-I"
    alias "Iranian Kurdish Democratic Party" "Kurdish Democratic Party-Iran"
    kind "non-state armed group"
    victims "non-state armed group"
    country IR IQ

actor komala
    name "Komala"
    alias "Komala Party" "Komala Party of Iranian Kurdistan" "Komalah" "Komala Party of Kurdistan"
    alias "Komala of the Toilers of Kurdistan"
    kind "non-state armed group"
    victims "non-state armed group"
    country IR IQ

actor pak-iran
    name "Kurdistan Freedom Party"
    alias "Iranian Kurdish Freedom Party"
    kind "non-state armed group"
    victims "non-state armed group"
    country IR IQ

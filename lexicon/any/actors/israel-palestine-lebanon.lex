# Israel, the Palestinian groups and authorities, Lebanon and the missions there.

# --- Israel ---

actor il-government
    name "Israeli government"
    alias "Israeli authorities" "Israel's government" "Government of Israel" "Israeli Prime Minister's Office"
    alias "Israeli security cabinet" "Israeli officials" "Israeli war cabinet"
    kind government
    country IL

actor il-army
    name "Israeli military"
    alias "IDF" "Israel Defense Forces" "Israel Defence Forces" "Israeli Defense Forces" "Israeli Defence Forces"
    alias "Israel Defense Force" "Israeli Defense Force" "Israeli army" "Israeli armed forces" "Israel's army"
    alias "Israel's military" "Israeli forces" "Israeli troops" "Israeli soldiers" "Israeli occupation forces"
    alias "Zionist forces" "Zionist army" "Tsahal" "Tzahal" "Israeli occupation army" "occupation forces of Israel"
    alias "Israeli ground forces" "IDF troops" "IDF soldiers" "Golani Brigade" "Givati Brigade" "Nahal Brigade"
    alias "Israeli special forces" "COGAT" "Coordinator of Government Activities in the Territories"
    alias "Home Front Command" "Israeli Home Front Command"
    acronym "IOF"
    kind military
    victims military
    country IL
    member il-government
    people "Israeli soldiers"

actor il-air-force
    name "Israeli Air Force"
    alias "Israel Air Force" "Israeli warplanes" "Israeli jets" "Israeli fighter jets" "Israeli aircraft"
    alias "Israeli drones" "Israeli airplanes" "Israeli war jets"
    acronym "IAF"
    kind military
    victims military
    country IL
    member il-government

actor il-navy
    name "Israeli Navy"
    alias "Israeli naval forces" "Israeli gunboats" "Israeli warships" "Israeli naval boats"
    kind military
    victims military
    country IL
    member il-government

actor il-police
    name "Israeli police"
    alias "Israel Police" "Israeli Border Police" "Israel Border Police" "Israeli border police officers" "Magav"
    alias "Yamam"
    kind police
    victims police
    country IL
    member il-government

actor il-shin-bet
    name "Shin Bet"
    alias "Shabak" "Israel Security Agency" "Israeli Security Agency" "Shin Bet security agency"
    acronym "ISA"
    kind government
    victims military
    country IL
    member il-government

actor il-mossad
    name "Mossad"
    alias "Israeli Mossad" "Israeli intelligence" "Israel's intelligence agency"
    kind government
    victims military
    country IL
    member il-government

actor il-health-ministry
    name "Israeli Health Ministry"
    alias "Israel's Health Ministry" "Israeli Ministry of Health"
    kind government
    country IL
    member il-government

actor magen-david-adom
    name "Magen David Adom"
    alias "Israel's Magen David Adom" "Magen David Adom rescue service" "Magen David Adom ambulance service"
    acronym "MDA"
    kind medical
    country IL

actor zaka
    name "ZAKA"
    alias "Zaka rescue service" "Zaka emergency service"
    acronym "ZAKA"
    kind medical
    country IL

actor united-hatzalah
    name "United Hatzalah"
    alias "Hatzalah"
    kind medical
    country IL

actor israeli-settlers
    name "Israeli settlers"
    alias "Jewish settlers" "Israeli settler militia" "Hilltop Youth" "settler militias"
    kind "civilian/witness"
    victims civilian
    country IL

actor kach
    name "Kach"
    alias "Kach movement" "Kahane Chai" "Kach party" "Jewish Defense League"
    kind "non-state armed group"
    victims "non-state armed group"
    country IL

# --- Palestinian groups and authorities ---

actor hamas
    name "Hamas"
    alias "Hamas militants" "Hamas fighters" "Islamic Resistance Movement" "Harakat al-Muqawama al-Islamiya"
    alias "Hamas movement" "Hamas terrorists" "Hamas militant group" "Hamas gunmen"
    alias "Islamic Resistance Movement Hamas"
    kind "non-state armed group"
    victims "non-state armed group"
    country PS
    people "Hamas fighters"

actor qassam-brigades
    name "Qassam Brigades"
    alias "al-Qassam Brigades" "Izz ad-Din al-Qassam Brigades" "Izz al-Din al-Qassam Brigades"
    alias "Ezzedine al-Qassam Brigades" "Ezzedeen al-Qassam Brigades" "Izzedine al-Qassam Brigades"
    alias "Ezzeddin al-Qassam Brigades" "Izzadin al-Qassam Brigades" "Izz el-Deen al-Qassam Brigades"
    alias "Ezzedin al-Qassam Brigades" "Ezz al-Din al-Qassam Brigades" "Izz al-Din Qassam Brigades"
    alias "Ezz el-Deen al-Qassam Brigades" "Izzeddin al-Qassam Brigades" "Al-Qassam" "Hamas' military wing"
    alias "Hamas's military wing" "Hamas's armed wing" "Hamas' armed wing" "armed wing of Hamas"
    alias "military wing of Hamas" "Izz al-Deen al-Qassam Brigades" "Izz ad-Din al-Qassam" "Nukhba" "Nukhba force"
    alias "Nukhba forces" "Izz el-Din al-Qassam Brigades"
    kind "non-state armed group"
    victims "non-state armed group"
    country PS
    member hamas

actor palestinian-islamic-jihad
    name "Palestinian Islamic Jihad"
    alias "Islamic Jihad" "Islamic Jihad Movement in Palestine" "Palestine Islamic Jihad" "Islamic Jihad militants"
    alias "Islamic Jihad movement"
    acronym "PIJ"
    kind "non-state armed group"
    victims "non-state armed group"
    country PS

actor al-quds-brigades
    name "Al-Quds Brigades"
    alias "Saraya al-Quds" "Al-Quds Brigade" "Quds Brigades" "Islamic Jihad's armed wing"
    alias "Islamic Jihad's military wing"
    kind "non-state armed group"
    victims "non-state armed group"
    country PS
    member palestinian-islamic-jihad

actor fatah
    name "Fatah"
    alias "Fateh movement" "Fatah movement" "Palestinian Fatah movement" "Al-Fatah" "Fatah faction" "Fatah party"
    kind "non-state armed group"
    victims "non-state armed group"
    country PS
    member plo

actor al-aqsa-martyrs-brigades
    name "Al-Aqsa Martyrs Brigades"
    alias "Aqsa Martyrs Brigades" "Al-Aqsa Martyrs Brigade" "Al Aqsa Brigades" "Aqsa Brigades"
    kind "non-state armed group"
    victims "non-state armed group"
    country PS
    member fatah

actor pflp
    name "PFLP"
    alias "Popular Front for the Liberation of Palestine" "Popular Front for Liberation of Palestine"
    kind "non-state armed group"
    victims "non-state armed group"
    country PS
    member plo

actor abu-ali-mustafa-brigades
    name "Abu Ali Mustafa Brigades"
    alias "Abu Ali Mustapha Brigades" "Martyr Abu Ali Mustafa Brigades"
    kind "non-state armed group"
    victims "non-state armed group"
    country PS
    member pflp

actor pflp-gc
    name "PFLP-GC"
    alias "PFLP - General Command" "Popular Front for the Liberation of Palestine-General Command"
    kind "non-state armed group"
    victims "non-state armed group"
    country PS SY LB
    ally sy-government to 2024-12-08

actor dflp
    name "DFLP"
    alias "Democratic Front for the Liberation of Palestine" "National Resistance Brigades"
    kind "non-state armed group"
    victims "non-state armed group"
    country PS
    member plo

actor popular-resistance-committees
    name "Popular Resistance Committees"
    alias "Popular Resistance Committee" "Al-Nasser Salah al-Deen Brigades" "Salah al-Din Brigades"
    alias "Al-Nasser Salah al-Din Brigades" "Nasser Salah al-Deen Brigades" "Salaheddin Brigades"
    alias "Salah al-Deen Brigades" "Nasser Salah al-Din Brigades"
    kind "non-state armed group"
    victims "non-state armed group"
    country PS

actor army-of-islam-gaza
    name "Army of Islam (Gaza)"
    alias "Palestinian Army of Islam" "Doghmush clan" "Dughmush clan"
    kind "non-state armed group"
    victims "non-state armed group"
    country PS

actor jund-ansar-allah
    name "Jund Ansar Allah"
    alias "Jund Ansarullah"
    kind "non-state armed group"
    victims "non-state armed group"
    country PS

actor popular-forces-gaza
    name "Popular Forces (Gaza)"
    alias "Abu Shabab gang" "Abu Shabab militia" "Popular Forces militia" "Abu Shabab group" "Abu Shabab clan"
    alias "Yasser Abu Shabab's militia"
    kind "non-state armed group"
    victims "non-state armed group"
    country PS
    ally il-army from 2025

actor lions-den
    name "Lions' Den"
    alias "Lions' Den group" "Lions' Den militant group" "Areen al-Usud" "Lions' Den militants"
    kind "non-state armed group"
    victims "non-state armed group"
    country PS

actor jenin-brigades
    name "Jenin Brigades"
    alias "Jenin Brigade" "Jenin Battalion" "Tulkarm Brigade" "Tulkarem Brigade" "Tulkarm Battalion" "Nablus Brigade"
    alias "Balata Brigade" "Jenin Battalion of Islamic Jihad"
    kind "non-state armed group"
    victims "non-state armed group"
    country PS

actor abu-nidal-organisation
    name "Abu Nidal Organization"
    alias "Abu Nidal Organisation" "Abu Nidal group" "Fatah Revolutionary Council"
    kind "non-state armed group"
    victims "non-state armed group"
    country PS

actor plo
    name "PLO"
    alias "Palestine Liberation Organization" "Palestine Liberation Organisation" "Palestinian Liberation Organization"
    kind "non-state armed group"
    victims "non-state armed group"
    country PS

actor ps-government
    name "Palestinian Authority"
    alias "Palestinian National Authority" "Palestinian presidency" "Palestinian officials" "Palestinian government"
    alias "State of Palestine" "Ramallah-based Palestinian Authority"
    kind government
    country PS

actor ps-security-forces
    name "Palestinian Authority security forces"
    alias "Palestinian security forces" "Palestinian Preventive Security" "Palestinian National Security Forces"
    kind police
    victims police
    country PS
    member ps-government

actor ps-health-ministry
    name "Palestinian Health Ministry"
    alias "Palestinian Ministry of Health" "Palestinian health officials" "Palestinian health ministry in Ramallah"
    alias "West Bank health ministry"
    kind government
    country PS
    member ps-government

actor gaza-health-ministry
    name "Gaza Health Ministry"
    alias "Gaza's Health Ministry" "Ministry of Health in Gaza" "Health Ministry in Gaza" "Hamas-run health ministry"
    alias "Hamas-run Gaza health ministry" "Gaza Ministry of Health" "Hamas-run Ministry of Health"
    alias "Hamas-controlled health ministry" "Gaza health officials" "Hamas-run health ministry in Gaza"
    alias "Health Ministry in Hamas-run Gaza" "Gaza health authorities" "Hamas health ministry"
    alias "Gaza's Hamas-run health ministry" "Gaza medical authorities"
    kind government
    country PS
    member gaza-government

actor gaza-government
    name "Gaza authorities (Hamas-run)"
    alias "Gaza Government Media Office" "Gaza's Government Media Office" "Government Media Office in Gaza"
    alias "Hamas-run government" "Hamas government" "Hamas authorities" "Hamas-run Interior Ministry"
    alias "Gaza Interior Ministry" "Gaza's Interior Ministry" "Gaza media office" "Hamas government media office"
    alias "Hamas-run media office" "Hamas-run government media office" "Gaza authorities" "Hamas administration"
    kind government
    country PS
    member hamas from 2007-06

actor gaza-police
    name "Gaza police (Hamas-run)"
    alias "Hamas police" "Hamas-run police" "Gaza police" "Hamas police force" "Executive Force"
    kind police
    victims police
    country PS
    member gaza-government from 2007-06

actor gaza-civil-defence
    name "Gaza Civil Defence"
    alias "Gaza's Civil Defence" "Gaza's Civil Defence agency" "Gaza's Civil Defense" "Gaza Civil Defense"
    alias "Palestinian Civil Defence" "Palestinian Civil Defense" "Civil Defence in Gaza" "Gaza civil defence agency"
    alias "Gaza's civil defense agency" "Civil Defense in Gaza" "Gaza Civil Emergency Service" "Gaza rescue services"
    kind ngo/monitor
    victims civilian
    country PS

actor palestine-red-crescent
    name "Palestine Red Crescent"
    alias "Palestine Red Crescent Society" "Palestinian Red Crescent" "Palestinian Red Crescent Society"
    acronym "PRCS"
    kind medical
    victims civilian
    country PS
    member red-cross-movement

actor gaza-humanitarian-foundation
    name "Gaza Humanitarian Foundation"
    acronym "GHF"
    kind ngo/monitor
    country PS

# --- Lebanon ---

actor hezbollah
    name "Hezbollah"
    alias "Hizbollah" "Hizbullah" "Hizballah" "Hezballah" "Hizb Allah" "Hezbullah" "Lebanese Hezbollah"
    alias "Lebanon's Hezbollah" "Hezbollah fighters" "Hezbollah militants" "Lebanese Hizbullah" "Lebanese Hizbollah"
    alias "Party of God" "Hezbollah movement" "Lebanese Hezbollah movement" "Islamic Resistance in Lebanon"
    alias "Lebanese Hizballah" "Radwan Force" "Radwan Forces" "Hezbollah's Radwan Force"
    alias "Lebanese Shiite movement Hezbollah" "Lebanese Shi'ite group Hezbollah"
    kind "non-state armed group"
    victims "non-state armed group"
    country LB
    ally sy-government from 2012 to 2024-12-08
    ally hamas
    ally ir-irgc-quds-force
    people "Hezbollah fighters"

actor lb-government
    name "Lebanese government"
    alias "Lebanese authorities" "Lebanon's government" "Lebanese officials" "Lebanese presidency"
    alias "Lebanese caretaker government"
    kind government
    country LB

actor lb-army
    name "Lebanese army"
    alias "Lebanese Armed Forces" "Lebanese military" "Lebanon's army" "Lebanese troops" "Lebanese soldiers"
    alias "Lebanese Army Command"
    acronym "LAF"
    kind military
    victims military
    country LB
    member lb-government

actor lb-police
    name "Lebanese police"
    alias "Lebanese Internal Security Forces" "Lebanon's Internal Security Forces"
    alias "Internal Security Forces of Lebanon" "Lebanese General Security"
    acronym "ISF"
    kind police
    victims police
    country LB
    member lb-government

actor lb-health-ministry
    name "Lebanese Health Ministry"
    alias "Lebanon's Health Ministry" "Lebanese Ministry of Health" "Lebanese Ministry of Public Health"
    alias "Lebanon's Ministry of Public Health" "Lebanon's Public Health Ministry" "Lebanese Public Health Ministry"
    alias "Lebanon's Ministry of Health" "Lebanese health officials" "Lebanese health authorities"
    kind government
    country LB
    member lb-government

actor lebanese-civil-defence
    name "Lebanese Civil Defence"
    alias "Lebanese Civil Defense" "Lebanon's Civil Defense" "Lebanon's Civil Defence"
    kind ngo/monitor
    victims civilian
    country LB

actor lebanese-red-cross
    name "Lebanese Red Cross"
    alias "Lebanon's Red Cross"
    kind medical
    victims civilian
    country LB
    member red-cross-movement

actor islamic-health-authority
    name "Islamic Health Authority"
    alias "Islamic Health Committee" "Hezbollah-affiliated Islamic Health Authority" "Islamic Health Society"
    kind medical
    victims civilian
    country LB
    member hezbollah

actor amal-movement
    name "Amal Movement"
    alias "Amal militia" "Shi'ite Amal movement" "Harakat Amal" "Lebanese Amal movement" "Amal militiamen"
    kind "non-state armed group"
    victims "non-state armed group"
    country LB
    ally hezbollah from 1990

actor islamic-risala-scouts
    name "Islamic Risala Scouts"
    alias "Islamic Message Scouts" "Risala Scouts" "Al-Risala Scouts"
    kind medical
    victims civilian
    country LB
    member amal-movement

actor lebanese-forces
    name "Lebanese Forces"
    alias "Lebanese Forces militia" "Lebanese Forces party" "Christian Lebanese Forces"
    kind "non-state armed group"
    victims "non-state armed group"
    country LB

actor south-lebanon-army
    name "South Lebanon Army"
    alias "South Lebanese Army"
    acronym "SLA"
    kind "non-state armed group"
    victims "non-state armed group"
    country LB
    ally il-army to 2000-05

actor jamaa-islamiya-lebanon
    name "Jamaa Islamiya (Lebanon)"
    alias "Jama'a al-Islamiya in Lebanon" "Lebanese Jamaa Islamiya" "Fajr Forces" "Al-Fajr Forces"
    alias "Jamaa Islamiya in Lebanon" "Lebanon's Jamaa Islamiya"
    kind "non-state armed group"
    victims "non-state armed group"
    country LB

actor fatah-al-islam
    name "Fatah al-Islam"
    alias "Fatah Islam" "Fateh al-Islam"
    kind "non-state armed group"
    victims "non-state armed group"
    country LB

actor jund-al-sham-lebanon
    name "Jund al-Sham"
    alias "Jund ash-Sham"
    kind "non-state armed group"
    victims "non-state armed group"
    country LB SY

actor osbat-al-ansar
    name "Osbat al-Ansar"
    alias "Usbat al-Ansar" "Asbat al-Ansar" "League of the Partisans"
    kind "non-state armed group"
    victims "non-state armed group"
    country LB

actor abdullah-azzam-brigades
    name "Abdullah Azzam Brigades"
    alias "Abdallah Azzam Brigades" "Brigades of Abdullah Azzam" "Abdullah al-Azzam Brigades"
    alias "Ziad al-Jarrah Battalions"
    kind "non-state armed group"
    victims "non-state armed group"
    country LB
    member al-qaeda

actor unifil
    name "UNIFIL"
    alias "United Nations Interim Force in Lebanon" "UN Interim Force in Lebanon" "U.N. peacekeeping force in Lebanon"
    alias "UN peacekeepers in Lebanon" "UN peacekeeping mission in Lebanon"
    kind "international organisation"
    victims peacekeeper
    country LB
    member united-nations

actor unrwa
    name "UNRWA"
    alias "United Nations Relief and Works Agency" "UN Relief and Works Agency" "UN agency for Palestinian refugees"
    alias "UN Palestinian refugee agency"
    kind "international organisation"
    victims civilian
    country PS
    member united-nations

# Nigeria, Cameroon, Chad and the Lake Chad basin.

actor boko-haram
    name "Boko Haram"
    alias "Jama'atu Ahlis Sunna Lidda'awati wal-Jihad" "Jama'atu Ahlus-Sunnah Lidda'Awati Wal Jihad"
    alias "Jama'tu Ahlis Sunna Lidda'awati Wal-Jihad" "Jama'at Ahl as-Sunna lid-Da'wah wa'l-Jihad" "Bokoharam"
    alias "Nigerian Taliban" "BHTs" "BHT" "Boko Haram terrorists" "Boko Haram sect" "JAS faction"
    alias "Jama'atu Ahlis Sunna"
    acronym "JAS" "JASDJ"
    kind "non-state armed group"
    victims "non-state armed group"
    country NG
    member islamic-state from 2015-03-07 to 2016-08
    people "Boko Haram fighters"

actor iswap
    name "ISWAP"
    alias "Islamic State West Africa Province" "Islamic State's West Africa Province"
    alias "Islamic State West African Province" "Islamic State in West Africa" "Islamic State in West Africa Province"
    alias "Islamic State's West African Province" "West Africa Province" "ISIS-West Africa" "IS-West Africa"
    alias "Islamic State of West Africa" "Islamic State of West Africa Province" "ISIS-WA" "ISWA"
    alias "Islamic State - West Africa" "Islamic State group's West Africa Province"
    alias "Islamic State-backed faction of Boko Haram" "ISIL West Africa Province"
    kind "non-state armed group"
    victims "non-state armed group"
    country NG
    member islamic-state from 2015-03
    people "ISWAP fighters"

actor ansaru
    name "Ansaru"
    alias "Ansarul Muslimina fi Biladis Sudan" "Jama'atu Ansaril Muslimina fi Biladis Sudan"
    alias "Jamaatu Ansarul Muslimina fi Biladis-Sudan" "Vanguard for the Protection of Muslims in Black Africa"
    alias "Vanguards for the Protection of Muslims in Black Africa"
    kind "non-state armed group"
    victims "non-state armed group"
    country NG
    member aqim

actor bakura-faction
    name "Bakura faction"
    alias "Bakura group" "Boko Haram's Bakura faction"
    kind "non-state armed group"
    victims "non-state armed group"
    country NG NE
    member boko-haram

actor ng-government
    name "Nigerian government"
    alias "Nigeria's government" "Nigerian federal government" "Nigerian authorities" "Federal Government of Nigeria"
    alias "Nigerian presidency" "Aso Rock" "Aso Villa"
    kind government
    country NG

actor ng-army
    name "Nigerian army"
    alias "Nigeria Army" "Nigeria's army" "Nigerian military" "Nigerian Armed Forces" "Armed Forces of Nigeria"
    alias "Nigeria's military" "Nigerian troops" "Nigerian soldiers" "Defence Headquarters"
    alias "Nigerian Defence Headquarters" "Directorate of Defence Media Operations" "Army Public Relations"
    alias "Operation Hadin Kai" "Operation Lafiya Dole" "Operation Boyona" "Operation Zaman Lafiya"
    alias "Operation Safe Haven" "Operation Whirl Stroke" "Operation Sharan Daji" "Operation Hadarin Daji"
    alias "Operation Delta Safe" "Operation Fansan Yamma" "Operation Whirl Punch" "Operation Thunder Strike"
    alias "Operation Udo Ka" "Operation Pulo Shield" "Joint Task Force Operation Restore Order"
    alias "Operation Restore Order" "Operation Ayem Akpatuma" "Operation Python Dance"
    acronym "DHQ"
    kind military
    victims military
    country NG
    member ng-government
    people "Nigerian troops"

actor ng-air-force
    name "Nigerian Air Force"
    alias "Nigeria Air Force" "Nigeria's air force" "Air Component of Operation Hadin Kai"
    alias "Air Task Force of Operation Lafiya Dole"
    acronym "NAF"
    kind military
    victims military
    country NG
    member ng-government

actor ng-police
    name "Nigeria Police Force"
    alias "Nigerian police" "Nigeria Police" "Nigeria's police" "Mobile Police Force" "Special Anti-Robbery Squad"
    kind police
    victims police
    country NG
    member ng-government

actor ng-dss
    name "Department of State Services"
    alias "State Security Service of Nigeria" "Department of State Security"
    acronym "DSS"
    kind government
    victims police
    country NG
    member ng-government

actor ng-nscdc
    name "NSCDC"
    alias "Nigeria Security and Civil Defence Corps" "Nigerian Security and Civil Defence Corps"
    alias "Security and Civil Defence Corps"
    kind police
    victims police
    country NG
    member ng-government

actor ng-nema
    name "National Emergency Management Agency"
    alias "Nigeria's National Emergency Management Agency"
    acronym "NEMA"
    kind government
    country NG
    member ng-government

actor ng-sema
    name "State Emergency Management Agency"
    alias "Borno State Emergency Management Agency" "Yobe State Emergency Management Agency"
    acronym "SEMA"
    kind government
    country NG

actor cjtf
    name "Civilian JTF"
    alias "Civilian Joint Task Force" "Civilian Task Force" "Borno Youth Volunteers"
    acronym "CJTF"
    kind "non-state armed group"
    victims "pro-government militia"
    country NG
    ally ng-government from 2013

actor mnjtf
    name "Multinational Joint Task Force"
    alias "Multi-National Joint Task Force" "MNJTF" "regional force against Boko Haram" "Multinational Joint Taskforce"
    kind military
    victims military
    country NG TD NE CM

actor amotekun
    name "Amotekun"
    alias "Amotekun Corps" "Western Nigeria Security Network"
    kind police
    victims "pro-government militia"
    country NG

actor yan-sakai
    name "Yan Sakai"
    alias "Yansakai" "Yan-sa-kai" "Yan Banga" "Yan Bijilanti"
    kind "non-state armed group"
    victims "communal militia"
    country NG

actor ipob
    name "IPOB"
    alias "Indigenous People of Biafra" "Indigenous Peoples of Biafra"
    kind "non-state armed group"
    victims "non-state armed group"
    country NG

actor esn
    name "Eastern Security Network"
    acronym "ESN"
    kind "non-state armed group"
    victims "non-state armed group"
    country NG
    member ipob from 2020-12

actor massob
    name "MASSOB"
    alias "Movement for the Actualization of the Sovereign State of Biafra"
    alias "Movement for the Actualisation of the Sovereign State of Biafra"
    kind "non-state armed group"
    victims "non-state armed group"
    country NG

actor mend
    name "Movement for the Emancipation of the Niger Delta"
    alias "Movement for Emancipation of the Niger Delta"
    acronym "MEND"
    kind "non-state armed group"
    victims "non-state armed group"
    country NG

actor ndpvf
    name "Niger Delta People's Volunteer Force"
    alias "NDPVF"
    kind "non-state armed group"
    victims "non-state armed group"
    country NG

actor niger-delta-vigilante
    name "Niger Delta Vigilante"
    alias "Niger Delta Vigilantes"
    kind "non-state armed group"
    victims "non-state armed group"
    country NG

actor niger-delta-avengers
    name "Niger Delta Avengers"
    kind "non-state armed group"
    victims "non-state armed group"
    country NG

actor imn
    name "Islamic Movement in Nigeria"
    alias "Islamic Movement of Nigeria"
    acronym "IMN"
    kind "non-state armed group"
    victims civilian
    country NG

actor oodua-peoples-congress
    name "Oodua People's Congress"
    kind "non-state armed group"
    victims "communal militia"
    country NG

actor bakassi-boys
    name "Bakassi Boys"
    kind "non-state armed group"
    victims "communal militia"
    country NG

actor miyetti-allah
    name "Miyetti Allah"
    alias "Miyetti Allah Cattle Breeders Association" "MACBAN"
    kind "civilian/witness"
    victims civilian
    country NG

actor can-nigeria
    name "Christian Association of Nigeria"
    kind "ngo/monitor"
    country NG

# --- Cameroon ---

actor cm-army
    name "Cameroonian army"
    alias "Cameroon's army" "Cameroon army" "Cameroon military" "Cameroon's military" "Cameroonian military"
    alias "Cameroonian troops" "Cameroonian soldiers" "Cameroon Armed Forces" "Cameroonian armed forces"
    kind military
    victims military
    country CM
    member cm-government

actor cm-bir
    name "Rapid Intervention Battalion (BIR)"
    alias "Rapid Intervention Battalion" "Bataillon d'intervention rapide" "Rapid Intervention Brigade of Cameroon"
    acronym "BIR"
    kind military
    victims military
    country CM
    member cm-government

actor ambazonia-separatists
    name "Ambazonian separatists"
    alias "Ambazonia separatists" "Ambazonian fighters" "Ambazonia fighters" "Amba Boys" "Ambazonians"
    alias "Ambazonia rebels" "Ambazonian forces" "Amba fighters" "Cameroon's Anglophone separatists"
    alias "Cameroon's English-speaking separatists" "Anglophone separatists" "Cameroon separatists"
    alias "Cameroonian separatists"
    kind "non-state armed group"
    victims "non-state armed group"
    country CM

actor ambazonia-defence-forces
    name "Ambazonia Defence Forces"
    alias "Ambazonia Defense Forces" "Ambazonian Defence Forces" "Ambazonian Defense Forces" "Ambazonia Defence Force"
    alias "Ambazonia Governing Council" "Ambazonia Defense Force"
    kind "non-state armed group"
    victims "non-state armed group"
    country CM
    member ambazonia-separatists

actor socadef
    name "SOCADEF"
    alias "Southern Cameroons Defence Forces" "Southern Cameroons Defense Forces"
    kind "non-state armed group"
    victims "non-state armed group"
    country CM
    member ambazonia-separatists

# --- Chad ---

actor td-army
    name "Chadian army"
    alias "Chad's army" "Chad army" "Chadian military" "Chad's military" "Chadian forces" "Chadian troops"
    alias "Chadian soldiers" "Chadian National Army" "Armée nationale tchadienne" "Chad's armed forces"
    alias "Chadian armed forces"
    kind military
    victims military
    country TD
    member td-government

actor fact-chad
    name "Front for Change and Concord in Chad"
    alias "Front pour l'alternance et la concorde au Tchad" "Front for Alternation and Concord in Chad"
    acronym "FACT"
    kind "non-state armed group"
    victims "non-state armed group"
    country TD

actor ccmsr
    name "CCMSR"
    alias "Military Command Council for the Salvation of the Republic"
    alias "Military Command Council for the Republic's Salvation" "Military Command Council for the Republic's Safety"
    kind "non-state armed group"
    victims "non-state armed group"
    country TD

actor ufr-chad
    name "Union of Forces of Resistance"
    alias "Union of Resistance Forces" "Union of the Forces of Resistance" "Union des forces de la résistance"
    acronym "UFR"
    kind "non-state armed group"
    victims "non-state armed group"
    country TD

actor ufdd
    name "UFDD"
    alias "Union of Forces for Democracy and Development" "Union of Forces for Democracy and Development in Chad"
    kind "non-state armed group"
    victims "non-state armed group"
    country TD

actor rfc-chad
    name "Rally of Forces for Change"
    alias "Rassemblement des forces pour le changement" "Rally of the Forces for Change"
    kind "non-state armed group"
    victims "non-state armed group"
    country TD

actor fuc-chad
    name "United Front for Democratic Change"
    alias "Front uni pour le changement" "United Front for Change"
    kind "non-state armed group"
    victims "non-state armed group"
    country TD

actor mdjt
    name "MDJT"
    alias "Movement for Democracy and Justice in Chad"
    kind "non-state armed group"
    victims "non-state armed group"
    country TD

actor minurcat
    name "MINURCAT"
    alias "United Nations Mission in the Central African Republic and Chad"
    kind "international organisation"
    victims peacekeeper
    country TD CF
    member united-nations from 2007-09 to 2010-12

actor eufor-chad
    name "EUFOR Chad/CAR"
    alias "EUFOR Chad" "EUFOR Tchad/RCA"
    kind "international organisation"
    victims peacekeeper
    country TD CF
    member european-union from 2008-01 to 2009-03

# Myanmar, the Philippines, Indonesia, Thailand, Cambodia, Timor-Leste; China, Taiwan, Korea, Papua New Guinea.

# --- Myanmar ---

actor mm-government
    name "Myanmar junta"
    alias "Myanmar's junta" "State Administration Council" "Myanmar military government"
    alias "Myanmar's military government" "Myanmar's ruling junta" "Burmese junta" "Myanmar authorities"
    alias "Burmese government" "Myanmar government" "Myanmar's government" "State Peace and Development Council"
    alias "State Law and Order Restoration Council" "Myanmar's ruling military" "State Security and Peace Commission"
    kind government
    country MM

actor mm-army
    name "Myanmar military"
    alias "Tatmadaw" "Myanmar army" "Burmese army" "Burmese military" "Burma Army" "Myanmar's military"
    alias "Myanmar's army" "Myanmar security forces" "Myanmar armed forces" "Myanmar troops" "Myanmar soldiers"
    alias "Myanmar junta troops" "Myanmar junta forces" "Burmese troops" "Myanmar forces" "Myanmar junta soldiers"
    alias "Sit-tat" "Burmese armed forces" "Myanmar's armed forces"
    kind military
    victims military
    country MM
    member mm-government

actor mm-air-force
    name "Myanmar Air Force"
    alias "Myanmar military jets" "Myanmar's air force"
    kind military
    victims military
    country MM
    member mm-government

actor mm-border-guard-police
    name "Border Guard Police (Myanmar)"
    alias "Myanmar Border Guard Police" "Border Guard Police" "Myanmar's Border Guard Police"
    kind police
    victims police
    country MM
    member mm-government

actor nug-myanmar
    name "National Unity Government (Myanmar)"
    alias "National Unity Government" "National Unity Government of Myanmar" "Myanmar's National Unity Government"
    alias "shadow National Unity Government" "Committee Representing Pyidaungsu Hluttaw"
    acronym "NUG"
    kind "non-state armed group"
    country MM

actor pdf-myanmar
    name "People's Defence Force"
    alias "People's Defense Force" "People's Defence Forces of Myanmar" "People's Defense Forces of Myanmar"
    alias "Mandalay People's Defence Force" "PDF fighters" "Myanmar's People's Defence Force"
    alias "Local Defence Force of Myanmar" "PDF militia" "People's Liberation Army of Myanmar"
    acronym "PDFs"
    kind "non-state armed group"
    victims "non-state armed group"
    country MM
    member nug-myanmar from 2021-05

actor arakan-army
    name "Arakan Army"
    alias "United League of Arakan" "Arakha Army" "Arakkha Army" "Arakkha Army of Rakhine"
    kind "non-state armed group"
    victims "non-state armed group"
    country MM
    member three-brotherhood-alliance from 2019-06

actor tnla
    name "TNLA"
    alias "Ta'ang National Liberation Army" "Palaung State Liberation Front"
    kind "non-state armed group"
    victims "non-state armed group"
    country MM
    member three-brotherhood-alliance from 2019-06

actor mndaa
    name "MNDAA"
    alias "Myanmar National Democratic Alliance Army" "Kokang rebels" "Kokang army"
    alias "Myanmar Nationalities Democratic Alliance Army" "Kokang group"
    kind "non-state armed group"
    victims "non-state armed group"
    country MM
    member three-brotherhood-alliance from 2019-06

actor three-brotherhood-alliance
    name "Three Brotherhood Alliance"
    alias "Brotherhood Alliance" "Three Brothers Alliance" "Northern Alliance of Myanmar" "Operation 1027"
    kind "non-state armed group"
    victims "non-state armed group"
    country MM

actor kia
    name "Kachin Independence Army"
    alias "Kachin Independence Organisation" "Kachin Independence Organization" "Kachin rebels"
    alias "Kachin Independence Army rebels"
    kind "non-state armed group"
    victims "non-state armed group"
    country MM

actor knu
    name "Karen National Union"
    alias "Karen rebels" "Karen guerrillas"
    acronym "KNU"
    kind "non-state armed group"
    victims "non-state armed group"
    country MM

actor knla
    name "Karen National Liberation Army"
    alias "Kawthoolei Army" "Karen National Defence Organisation" "Karen National Defence Organization"
    acronym "KNLA"
    kind "non-state armed group"
    victims "non-state armed group"
    country MM
    member knu

actor dkba
    name "DKBA"
    alias "Democratic Karen Buddhist Army" "Democratic Karen Benevolent Army"
    kind "non-state armed group"
    victims "non-state armed group"
    country MM

actor karen-bgf
    name "Karen Border Guard Force"
    alias "Karen National Army"
    kind "non-state armed group"
    victims "pro-government militia"
    country MM
    ally mm-army from 2010

actor karenni-army
    name "Karenni Army"
    alias "Karenni National Progressive Party" "KNPP"
    kind "non-state armed group"
    victims "non-state armed group"
    country MM

actor kndf
    name "Karenni Nationalities Defence Force"
    alias "Karenni Nationalities Defense Force" "KNDF"
    kind "non-state armed group"
    victims "non-state armed group"
    country MM

actor chin-groups
    name "Chin resistance forces"
    alias "Chinland Defence Force" "Chinland Defense Force" "Chin National Army" "Chin National Front"
    alias "Chin National Defence Force" "Chin Brotherhood Alliance" "Chin Brotherhood" "Chin National Defense Force"
    alias "Chinland Defence Forces"
    kind "non-state armed group"
    victims "non-state armed group"
    country MM

actor uwsa
    name "United Wa State Army"
    alias "United Wa State Party" "UWSA" "Wa army"
    kind "non-state armed group"
    victims "non-state armed group"
    country MM

actor ssa-north
    name "Shan State Army-North"
    alias "Shan State Progress Party" "Shan State Progressive Party"
    kind "non-state armed group"
    victims "non-state armed group"
    country MM

actor ssa-south
    name "Restoration Council of Shan State"
    alias "Shan State Army-South" "Shan State Army" "Mong Tai Army"
    kind "non-state armed group"
    victims "non-state armed group"
    country MM

actor ndaa-mongla
    name "National Democratic Alliance Army"
    alias "Mongla group"
    kind "non-state armed group"
    victims "non-state armed group"
    country MM

actor pno-militia
    name "Pa-O National Army"
    alias "Pa-O National Organisation" "Pa-O National Organization"
    kind "non-state armed group"
    victims "pro-government militia"
    country MM
    ally mm-army

actor pnla
    name "Pa-O National Liberation Army"
    kind "non-state armed group"
    victims "non-state armed group"
    country MM

actor pyu-saw-htee
    name "Pyu Saw Htee"
    alias "Pyusawhti" "Pyu Saw Htee militia"
    kind "non-state armed group"
    victims "pro-government militia"
    country MM
    ally mm-army from 2021

actor new-mon-state-party
    name "New Mon State Party"
    alias "Mon National Liberation Army"
    kind "non-state armed group"
    victims "non-state armed group"
    country MM

actor arsa
    name "ARSA"
    alias "Arakan Rohingya Salvation Army" "Harakah al-Yaqin" "Faith Movement of Arakan" "Harakat al-Yaqin"
    kind "non-state armed group"
    victims "non-state armed group"
    country MM

actor rso
    name "Rohingya Solidarity Organisation"
    alias "Rohingya Solidarity Organization" "Arakan Rohingya Army"
    kind "non-state armed group"
    victims "non-state armed group"
    country MM BD

actor absdf
    name "All Burma Students' Democratic Front"
    alias "Bamar People's Liberation Army"
    kind "non-state armed group"
    victims "non-state armed group"
    country MM

actor communist-party-burma
    name "Communist Party of Burma"
    kind "non-state armed group"
    victims "non-state armed group"
    country MM

actor aapp
    name "AAPP"
    alias "Assistance Association for Political Prisoners" "Assistance Association for Political Prisoners (Burma)"
    kind ngo/monitor
    country MM

actor isp-myanmar
    name "ISP-Myanmar"
    alias "Institute for Strategy and Policy - Myanmar" "Free Burma Rangers" "Myanmar Witness" "Fortify Rights"
    alias "Nyan Lynn Thit Analytica" "Karen Human Rights Group" "Kachin Human Rights Watch"
    kind ngo/monitor
    country MM

# --- the Philippines ---

actor ph-army
    name "Philippine military"
    alias "Armed Forces of the Philippines" "Philippine Army" "Philippine armed forces" "Philippine troops"
    alias "Philippine soldiers" "Filipino troops" "Filipino soldiers" "Philippine Marines" "Western Mindanao Command"
    alias "Eastern Mindanao Command" "Philippine forces" "Joint Task Force Sulu" "Philippines' military"
    kind military
    victims military
    country PH
    member ph-government

actor ph-police
    name "Philippine National Police"
    alias "Philippine police" "Philippines police" "Special Action Force" "Philippine Special Action Force"
    kind police
    victims police
    country PH
    member ph-government

actor ph-coast-guard
    name "Philippine Coast Guard"
    kind military
    victims military
    country PH
    member ph-government

actor cafgu
    name "CAFGU"
    alias "Citizen Armed Force Geographical Unit" "Citizen Armed Forces Geographical Unit"
    kind military
    victims "pro-government militia"
    country PH
    member ph-government

actor npa
    name "New People's Army"
    alias "Communist New People's Army" "CPP-NPA" "NPA rebels" "NPA guerrillas" "Communist Party of the Philippines"
    alias "CPP-NPA-NDF" "Philippine communist rebels" "National Democratic Front of the Philippines"
    alias "New People's Army rebels"
    kind "non-state armed group"
    victims "non-state armed group"
    country PH
    people "NPA rebels"

actor milf
    name "Moro Islamic Liberation Front"
    alias "Bangsamoro Islamic Armed Forces" "Moro Islamic Liberation Front rebels"
    acronym "MILF"
    kind "non-state armed group"
    victims "non-state armed group"
    country PH

actor mnlf
    name "Moro National Liberation Front"
    alias "MNLF"
    kind "non-state armed group"
    victims "non-state armed group"
    country PH

actor biff
    name "BIFF"
    alias "Bangsamoro Islamic Freedom Fighters" "Bangsamoro Islamic Freedom Movement"
    alias "Bangsamoro Islamic Freedom Fighter"
    kind "non-state armed group"
    victims "non-state armed group"
    country PH

actor abu-sayyaf
    name "Abu Sayyaf"
    alias "Abu Sayyaf Group" "Abu Sayaff" "Abu Sayyaf militants" "Abu Sayyaf gunmen" "Al-Harakat al-Islamiyya"
    kind "non-state armed group"
    victims "non-state armed group"
    country PH
    ally is-east-asia from 2014-07

actor maute-group
    name "Maute group"
    alias "Maute" "Maute militants" "Islamic State of Lanao" "Dawlah Islamiya-Maute" "Maute gunmen"
    alias "Maute brothers' group"
    kind "non-state armed group"
    victims "non-state armed group"
    country PH
    member is-east-asia from 2015

actor dawlah-islamiyah
    name "Dawlah Islamiyah"
    alias "Dawlah Islamiya" "Daulah Islamiyah" "Daulah Islamiya" "Dawlah Islamiyah-Maute Group"
    kind "non-state armed group"
    victims "non-state armed group"
    country PH
    member is-east-asia

actor is-east-asia
    name "Islamic State East Asia"
    alias "Islamic State East Asia Province" "Islamic State in the Philippines" "Islamic State's East Asia Province"
    alias "Islamic State in East Asia"
    kind "non-state armed group"
    victims "non-state armed group"
    country PH
    member islamic-state from 2016

actor ansar-khalifah-philippines
    name "Ansar Khalifah Philippines"
    alias "Ansar al-Khilafah Philippines" "Ansarul Khilafah Philippines"
    kind "non-state armed group"
    victims "non-state armed group"
    country PH
    member is-east-asia

actor alex-boncayao-brigade
    name "Alex Boncayao Brigade"
    alias "Revolutionary Proletarian Army"
    kind "non-state armed group"
    victims "non-state armed group"
    country PH

# --- Indonesia, Timor-Leste, Papua New Guinea ---

actor id-army
    name "Indonesian military"
    alias "Indonesian National Armed Forces" "Indonesian army" "Tentara Nasional Indonesia" "Indonesian armed forces"
    alias "Indonesian soldiers" "Indonesian troops" "Indonesia's military" "Kopassus"
    acronym "TNI" "ABRI"
    kind military
    victims military
    country ID
    member id-government

actor id-police
    name "Indonesian police"
    alias "Indonesian National Police" "Densus 88" "Detachment 88" "Brimob" "Detasemen Khusus 88"
    alias "Special Detachment 88" "Jakarta police"
    kind police
    victims police
    country ID
    member id-government

actor jemaah-islamiyah
    name "Jemaah Islamiyah"
    alias "Jemaah Islamiah" "Jamaah Islamiyah" "Jemaah Islamiya"
    kind "non-state armed group"
    victims "non-state armed group"
    country ID
    ally al-qaeda

actor jamaah-ansharut-daulah
    name "Jamaah Ansharut Daulah"
    alias "Jemaah Ansharut Daulah" "Jamaah Anshorut Daulah" "Jemaah Anshorut Daulah" "Katibah Nusantara"
    alias "Jamaah Ansharut Tauhid"
    kind "non-state armed group"
    victims "non-state armed group"
    country ID
    ally islamic-state from 2015

actor east-indonesia-mujahideen
    name "East Indonesia Mujahideen"
    alias "Mujahidin Indonesia Timur" "Mujahidin of Eastern Indonesia" "Eastern Indonesia Mujahideen"
    alias "Mujahideen of Eastern Indonesia" "East Indonesia Mujahidin"
    kind "non-state armed group"
    victims "non-state armed group"
    country ID
    member islamic-state from 2014

actor gam
    name "Free Aceh Movement"
    alias "Gerakan Aceh Merdeka" "Aceh rebels"
    acronym "GAM"
    kind "non-state armed group"
    victims "non-state armed group"
    country ID

actor opm
    name "Free Papua Movement"
    alias "Organisasi Papua Merdeka" "Free Papua Organization" "Free Papua Organisation" "West Papua separatists"
    alias "Papuan separatists" "OPM rebels"
    acronym "OPM"
    kind "non-state armed group"
    victims "non-state armed group"
    country ID

actor tpnpb
    name "West Papua National Liberation Army"
    alias "TPNPB" "West Papua Liberation Army" "TPNPB-OPM" "National Liberation Army of West Papua"
    kind "non-state armed group"
    victims "non-state armed group"
    country ID
    member opm

actor laskar-jihad
    name "Laskar Jihad"
    alias "Lashkar Jihad"
    kind "non-state armed group"
    victims "communal militia"
    country ID

actor falintil
    name "Falintil"
    alias "Fretilin" "Revolutionary Front for an Independent East Timor"
    kind "non-state armed group"
    victims "non-state armed group"
    country TL

actor aitarak
    name "Pro-Indonesian militias (East Timor)"
    alias "Aitarak" "Aitarak militia" "Besi Merah Putih" "Mahidi militia" "Laksaur militia"
    kind "non-state armed group"
    victims "pro-government militia"
    country TL ID
    ally id-army from 1999-01 to 1999-10

actor interfet
    name "INTERFET"
    alias "International Force East Timor" "International Force for East Timor"
    kind military
    victims peacekeeper
    country TL
    ally united-nations from 1999-09 to 2000-02

actor untaet
    name "UNTAET"
    alias "UNAMET" "UNMIT" "United Nations Transitional Administration in East Timor"
    alias "United Nations Integrated Mission in Timor-Leste"
    kind "international organisation"
    victims peacekeeper
    country TL
    member united-nations from 1999-06 to 2012-12

actor bougainville-revolutionary-army
    name "Bougainville Revolutionary Army"
    kind "non-state armed group"
    victims "non-state armed group"
    country PG

# --- Thailand, Cambodia, Laos, Vietnam, Malaysia ---

actor brn
    name "BRN"
    alias "Barisan Revolusi Nasional" "BRN-Coordinate" "BRN-C" "Barisan Revolusi Nasional Melayu Patani"
    alias "Runda Kumpulan Kecil"
    acronym "BRN"
    kind "non-state armed group"
    victims "non-state armed group"
    country TH

actor pulo
    name "Patani United Liberation Organisation"
    alias "Pattani United Liberation Organization" "Patani United Liberation Organization"
    alias "Pattani United Liberation Organisation"
    kind "non-state armed group"
    victims "non-state armed group"
    country TH

actor th-army
    name "Thai army"
    alias "Royal Thai Army" "Royal Thai Armed Forces" "Thai military" "Thai troops" "Thai soldiers"
    alias "Internal Security Operations Command" "Thailand's army" "Thai forces" "Thailand's military"
    alias "Thai Second Army Region" "Second Army Region" "Thai Rangers" "Thai paramilitary rangers"
    acronym "ISOC"
    kind military
    victims military
    country TH
    member th-government

actor th-air-force
    name "Royal Thai Air Force"
    alias "Thai air force" "Thai F-16s"
    kind military
    victims military
    country TH
    member th-government

actor kh-army
    name "Cambodian army"
    alias "Royal Cambodian Armed Forces" "Cambodian military" "Cambodian troops" "Cambodian soldiers"
    alias "Cambodian forces" "Cambodia's military" "Cambodia's army"
    kind military
    victims military
    country KH
    member kh-government

actor khmer-rouge
    name "Khmer Rouge"
    alias "Party of Democratic Kampuchea" "Democratic Kampuchea" "Khmer Rouges"
    kind "non-state armed group"
    victims "non-state armed group"
    country KH

actor khmer-resistance
    name "Khmer non-communist resistance"
    alias "Khmer People's National Liberation Front" "KPNLF" "Funcinpec" "National Army of Independent Kampuchea"
    kind "non-state armed group"
    victims "non-state armed group"
    country KH

actor untac
    name "UNTAC"
    alias "United Nations Transitional Authority in Cambodia"
    kind "international organisation"
    victims peacekeeper
    country KH
    member united-nations from 1992-03 to 1993-09

actor royal-sulu-force
    name "Royal Security Forces of Sulu"
    alias "Royal Sulu Force" "Royal Security Forces of the Sultanate of Sulu" "Royal Sulu Army"
    kind "non-state armed group"
    victims "non-state armed group"
    country PH MY

actor kumpulan-mujahidin-malaysia
    name "Kumpulan Mujahidin Malaysia"
    alias "Kumpulan Militan Malaysia"
    kind "non-state armed group"
    victims "non-state armed group"
    country MY

# --- China, Taiwan, Japan, Korea ---

actor cn-army
    name "Chinese military"
    alias "People's Liberation Army" "Chinese People's Liberation Army" "Chinese army" "Chinese troops"
    alias "Chinese soldiers" "China's military" "China's army" "PLA Eastern Theater Command" "PLA Navy"
    alias "PLA Air Force" "Eastern Theater Command"
    acronym "PLA"
    kind military
    victims military
    country CN
    member cn-government

actor cn-coast-guard
    name "China Coast Guard"
    alias "Chinese coast guard" "China's coast guard" "Chinese maritime militia"
    kind military
    victims military
    country CN
    member cn-government

actor tw-defence-ministry
    name "Taiwan's Defence Ministry"
    alias "Taiwan's Ministry of National Defense" "Taiwan Ministry of National Defense" "Taiwan's Defense Ministry"
    alias "Taiwanese Defense Ministry"
    kind military
    country TW
    member tw-government

actor kr-jcs
    name "South Korea's Joint Chiefs of Staff"
    alias "South Korean Joint Chiefs of Staff" "Joint Chiefs of Staff of South Korea"
    kind military
    country KR
    member kr-government

actor kr-nis
    name "National Intelligence Service (South Korea)"
    alias "National Intelligence Service" "South Korea's National Intelligence Service" "South Korea's spy agency"
    alias "South Korean intelligence"
    kind government
    country KR
    member kr-government

actor jp-army
    name "Japan Self-Defense Forces"
    alias "Japanese Self-Defense Forces" "Self-Defense Forces" "Ground Self-Defense Force"
    kind military
    victims military
    country JP
    member jp-government

actor aum-shinrikyo
    name "Aum Shinrikyo"
    alias "Aum Supreme Truth"
    kind "non-state armed group"
    victims "non-state armed group"
    country JP

# India (with Kashmir, the north-east and the Maoists), Sri Lanka, Nepal, Bangladesh, the Maldives.

# --- India: the state ---

actor in-government
    name "Indian government"
    alias "Indian authorities" "India's government" "Government of India" "Indian officials" "Union Home Ministry"
    alias "Ministry of External Affairs of India" "India's Ministry of External Affairs"
    alias "Indian Ministry of External Affairs" "Press Information Bureau"
    kind government
    country IN

actor in-army
    name "Indian army"
    alias "Indian Armed Forces" "Indian military" "Indian troops" "Indian soldiers" "India's army" "India's military"
    alias "Indian forces" "Rashtriya Rifles" "Assam Rifles" "Chinar Corps" "White Knight Corps"
    alias "Indian Army's Northern Command" "Indian security forces"
    kind military
    victims military
    country IN
    member in-government

actor in-air-force
    name "Indian Air Force"
    alias "Indian warplanes" "Indian fighter jets" "Indian jets"
    kind military
    victims military
    country IN
    member in-government

actor in-crpf
    name "CRPF"
    alias "Central Reserve Police Force" "CoBRA commandos" "CRPF personnel"
    kind police
    victims police
    country IN
    member in-government

actor in-bsf
    name "Border Security Force"
    alias "Indian Border Security Force" "India's Border Security Force"
    acronym "BSF"
    kind police
    victims police
    country IN
    member in-government

actor in-police
    name "Indian police"
    alias "Jammu and Kashmir Police" "J&K Police" "Chhattisgarh Police" "District Reserve Guard" "Manipur police"
    alias "Delhi Police" "Special Task Force of Chhattisgarh" "Kashmir police"
    kind police
    victims police
    country IN
    member in-government

actor in-nsg
    name "National Security Guard"
    alias "National Security Guards" "NSG commandos"
    kind military
    victims military
    country IN
    member in-government

actor in-raw
    name "Research and Analysis Wing"
    acronym "RAW"
    kind government
    victims military
    country IN
    member in-government

actor salwa-judum
    name "Salwa Judum"
    kind "non-state armed group"
    victims "pro-government militia"
    country IN
    ally in-government from 2005 to 2011

# --- India: armed groups ---

actor cpi-maoist
    name "CPI (Maoist)"
    alias "Communist Party of India (Maoist)" "Communist Party of India-Maoist" "CPI-Maoist" "Naxalites" "Naxalite"
    alias "Naxals" "Naxal" "Indian Maoists" "People's Liberation Guerrilla Army" "Maoist Communist Centre"
    alias "People's War Group" "Naxalite rebels" "Maoists in India"
    kind "non-state armed group"
    victims "non-state armed group"
    country IN
    people "Maoist rebels"

actor the-resistance-front
    name "The Resistance Front"
    alias "Resistance Front of Kashmir" "Kashmir Resistance" "Kashmir Resistance Front"
    kind "non-state armed group"
    victims "non-state armed group"
    country IN
    member lashkar-e-taiba

actor jklf
    name "JKLF"
    alias "Jammu Kashmir Liberation Front" "Jammu and Kashmir Liberation Front"
    kind "non-state armed group"
    victims "non-state armed group"
    country IN PK

actor paff
    name "People's Anti-Fascist Front"
    alias "Kashmir Tigers"
    kind "non-state armed group"
    victims "non-state armed group"
    country IN
    member jaish-e-mohammed

actor ansar-ghazwat-ul-hind
    name "Ansar Ghazwat-ul-Hind"
    alias "Ansar Ghazwatul Hind"
    kind "non-state armed group"
    victims "non-state armed group"
    country IN
    ally al-qaeda from 2017

actor al-badr-kashmir
    name "Al-Badr (Kashmir)"
    alias "Al-Badr Mujahideen" "Al-Badar" "Al-Badr"
    kind "non-state armed group"
    victims "non-state armed group"
    country IN PK

actor islamic-state-jk
    name "Islamic State Hind Province"
    alias "Islamic State in India" "Islamic State of Jammu and Kashmir"
    kind "non-state armed group"
    victims "non-state armed group"
    country IN
    member islamic-state from 2019-05

actor indian-mujahideen
    name "Indian Mujahideen"
    alias "Indian Mujahedeen"
    kind "non-state armed group"
    victims "non-state armed group"
    country IN

actor simi
    name "Students Islamic Movement of India"
    acronym "SIMI"
    kind "non-state armed group"
    victims "non-state armed group"
    country IN

actor hurriyat-conference
    name "Hurriyat Conference"
    alias "All Parties Hurriyat Conference" "All Party Hurriyat Conference"
    kind "non-state armed group"
    victims civilian
    country IN

actor ulfa
    name "ULFA"
    alias "United Liberation Front of Asom" "United Liberation Front of Assam" "ULFA-Independent" "ULFA-I"
    kind "non-state armed group"
    victims "non-state armed group"
    country IN

actor ndfb
    name "NDFB"
    alias "National Democratic Front of Bodoland" "National Democratic Front of Boroland"
    kind "non-state armed group"
    victims "non-state armed group"
    country IN

actor bodo-liberation-tigers
    name "Bodo Liberation Tigers"
    alias "Bodo Liberation Tiger Force"
    kind "non-state armed group"
    victims "non-state armed group"
    country IN

actor nscn-im
    name "NSCN-IM"
    alias "NSCN (I-M)" "NSCN (IM)" "National Socialist Council of Nagaland (Isak-Muivah)"
    alias "National Socialist Council of Nagaland" "National Socialist Council of Nagalim"
    kind "non-state armed group"
    victims "non-state armed group"
    country IN

actor nscn-k
    name "NSCN-K"
    alias "NSCN (K)" "NSCN-Khaplang" "National Socialist Council of Nagaland-Khaplang"
    alias "National Socialist Council of Nagaland (Khaplang)"
    kind "non-state armed group"
    victims "non-state armed group"
    country IN MM

actor unlf
    name "UNLF"
    alias "United National Liberation Front" "United National Liberation Front of Manipur"
    kind "non-state armed group"
    victims "non-state armed group"
    country IN

actor pla-manipur
    name "People's Liberation Army of Manipur"
    alias "Revolutionary People's Front" "PREPAK" "Kangleipak Communist Party"
    kind "non-state armed group"
    victims "non-state armed group"
    country IN

actor arambai-tenggol
    name "Arambai Tenggol"
    alias "Arambai Tengol"
    kind "non-state armed group"
    victims "communal militia"
    country IN

actor meitei-groups
    name "Meitei militants"
    alias "Meitei militia" "Meitei Leepun" "Meitei village volunteers" "Meitei insurgents"
    kind "non-state armed group"
    victims "communal militia"
    country IN

actor kuki-groups
    name "Kuki militants"
    alias "Kuki militia" "Kuki National Army" "Kuki National Front" "Kuki-Zo village volunteers"
    alias "Kuki village volunteers" "Kuki insurgents"
    kind "non-state armed group"
    victims "communal militia"
    country IN

actor nlft
    name "NLFT"
    alias "National Liberation Front of Tripura"
    kind "non-state armed group"
    victims "non-state armed group"
    country IN

actor attf
    name "All Tripura Tiger Force"
    kind "non-state armed group"
    victims "non-state armed group"
    country IN

actor klo
    name "Kamtapur Liberation Organisation"
    alias "Kamtapur Liberation Organization"
    kind "non-state armed group"
    victims "non-state armed group"
    country IN

actor gnla
    name "Garo National Liberation Army"
    alias "GNLA"
    kind "non-state armed group"
    victims "non-state armed group"
    country IN

actor karbi-longri
    name "Karbi militants"
    alias "Karbi Longri North Cachar Hills Liberation Front" "Dima Halam Daogah"
    alias "United People's Democratic Solidarity" "Black Widow militants"
    kind "non-state armed group"
    victims "non-state armed group"
    country IN

actor babbar-khalsa
    name "Babbar Khalsa"
    alias "Babbar Khalsa International"
    kind "non-state armed group"
    victims "non-state armed group"
    country IN

actor khalistan-commando-force
    name "Khalistan Commando Force"
    alias "Khalistan Liberation Force" "Khalistan Liberation Front" "Khalistan Tiger Force" "Khalistan Zindabad Force"
    kind "non-state armed group"
    victims "non-state armed group"
    country IN

actor ranvir-sena
    name "Ranvir Sena"
    alias "Ranbir Sena"
    kind "non-state armed group"
    victims "communal militia"
    country IN

actor bajrang-dal
    name "Bajrang Dal"
    alias "Vishwa Hindu Parishad"
    kind "civilian/witness"
    victims civilian
    country IN

actor rss-india
    name "Rashtriya Swayamsevak Sangh"
    acronym "RSS"
    kind "civilian/witness"
    victims civilian
    country IN

actor jharkhand-tpc
    name "People's Liberation Front of India"
    alias "Tritiya Prastuti Committee" "Jharkhand Jan Mukti Parishad"
    kind "non-state armed group"
    victims "non-state armed group"
    country IN

actor gorkha-gnlf
    name "Gorkha National Liberation Front"
    alias "Gorkhaland National Liberation Front"
    kind "non-state armed group"
    victims "non-state armed group"
    country IN

# --- Sri Lanka ---

actor lk-army
    name "Sri Lankan army"
    alias "Sri Lanka Army" "Sri Lankan military" "Sri Lankan security forces" "Sri Lankan troops" "Sri Lanka's army"
    alias "Sri Lanka's military" "Sri Lankan soldiers" "Sri Lankan armed forces" "Media Centre for National Security"
    kind military
    victims military
    country LK
    member lk-government

actor lk-navy
    name "Sri Lanka Navy"
    alias "Sri Lankan navy" "Sri Lanka's navy"
    kind military
    victims military
    country LK
    member lk-government

actor lk-air-force
    name "Sri Lanka Air Force"
    alias "Sri Lankan air force" "Sri Lankan warplanes"
    kind military
    victims military
    country LK
    member lk-government

actor ltte
    name "LTTE"
    alias "Liberation Tigers of Tamil Eelam" "Tamil Tigers" "Tamil Tiger" "Tamil Tiger rebels"
    alias "Tamil Tiger guerrillas" "Liberation Tigers" "Tamil separatists" "Sea Tigers" "Black Tigers" "Tamil rebels"
    alias "Tamil Tiger separatists"
    kind "non-state armed group"
    victims "non-state armed group"
    country LK
    people "Tamil Tigers"

actor tmvp
    name "TMVP"
    alias "Tamil Makkal Viduthalai Pulikal" "Karuna group" "Karuna faction"
    kind "non-state armed group"
    victims "pro-government militia"
    country LK
    ally lk-government from 2004

actor eprlf
    name "EPRLF"
    alias "Eelam People's Revolutionary Liberation Front"
    kind "non-state armed group"
    victims "non-state armed group"
    country LK

actor epdp
    name "EPDP"
    alias "Eelam People's Democratic Party"
    kind "non-state armed group"
    victims "pro-government militia"
    country LK

actor plote
    name "PLOTE"
    alias "People's Liberation Organisation of Tamil Eelam" "People's Liberation Organization of Tamil Eelam"
    kind "non-state armed group"
    victims "pro-government militia"
    country LK

actor jvp
    name "JVP"
    alias "Janatha Vimukthi Peramuna" "People's Liberation Front of Sri Lanka" "JVP rebels"
    kind "non-state armed group"
    victims "non-state armed group"
    country LK

actor national-thowheeth-jamaath
    name "National Thowheeth Jamaath"
    alias "National Thowheed Jamath" "National Tawheed Jamaat" "National Thawheed Jamaath" "National Towheed Jamaat"
    kind "non-state armed group"
    victims "non-state armed group"
    country LK

actor slmm
    name "Sri Lanka Monitoring Mission"
    alias "SLMM"
    kind ngo/monitor
    country LK

actor ipkf
    name "Indian Peace Keeping Force"
    alias "Indian Peacekeeping Force" "IPKF"
    kind military
    victims peacekeeper
    country IN LK
    member in-government from 1987-07 to 1990-03

# --- Nepal, Bangladesh, Bhutan ---

actor cpn-maoist
    name "CPN (Maoist)"
    alias "Communist Party of Nepal (Maoist)" "Communist Party of Nepal-Maoist" "Nepalese Maoists" "Nepali Maoists"
    alias "Nepal's Maoists" "Nepal Maoists" "CPN-Maoist" "Nepalese Maoist rebels" "Nepal's Maoist rebels"
    kind "non-state armed group"
    victims "non-state armed group"
    country NP

actor np-army
    name "Nepal Army"
    alias "Royal Nepal Army" "Royal Nepalese Army" "Nepali Army" "Nepalese army"
    kind military
    victims military
    country NP
    member np-government

actor bd-rab
    name "Rapid Action Battalion"
    alias "Bangladesh's Rapid Action Battalion"
    kind police
    victims police
    country BD
    member bd-government

actor bd-bgb
    name "Border Guard Bangladesh"
    alias "Border Guards Bangladesh" "Bangladesh Rifles" "Bangladesh Border Guard"
    kind military
    victims military
    country BD
    member bd-government

actor jmb
    name "Jamaat-ul-Mujahideen Bangladesh"
    alias "Jamaat-ul-Mujahideen" "Jama'atul Mujahideen Bangladesh" "Neo-JMB" "New JMB" "Jamayetul Mujahideen Bangladesh"
    acronym "JMB"
    kind "non-state armed group"
    victims "non-state armed group"
    country BD

actor ansarullah-bangla-team
    name "Ansarullah Bangla Team"
    alias "Ansar al-Islam Bangladesh" "Ansar-al-Islam of Bangladesh"
    kind "non-state armed group"
    victims "non-state armed group"
    country BD
    member aqis

actor shanti-bahini
    name "Shanti Bahini"
    alias "PCJSS" "Parbatya Chattagram Jana Samhati Samiti"
    kind "non-state armed group"
    victims "non-state armed group"
    country BD

actor updf-bangladesh
    name "UPDF"
    alias "United People's Democratic Front"
    kind "non-state armed group"
    victims "non-state armed group"
    country BD

actor purba-banglar
    name "Purba Banglar Communist Party"
    alias "Purbo Banglar Communist Party" "Purba Bangla Communist Party"
    kind "non-state armed group"
    victims "non-state armed group"
    country BD

actor kuki-chin-national-front
    name "Kuki-Chin National Front"
    alias "Kuki-Chin National Army"
    kind "non-state armed group"
    victims "non-state armed group"
    country BD

actor awami-league
    name "Awami League"
    alias "Chhatra League" "Bangladesh Chhatra League"
    kind "civilian/witness"
    victims civilian
    country BD

actor satp
    name "South Asia Terrorism Portal"
    alias "Institute for Conflict Management"
    kind ngo/monitor
    country IN

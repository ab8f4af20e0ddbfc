# Afghanistan and Pakistan.

# --- Afghanistan ---

actor taliban
    name "Taliban"
    alias "Taleban" "Afghan Taliban" "Taliban militants" "Taliban fighters" "Taliban insurgents" "Taliban movement"
    alias "Islamic Emirate of Afghanistan" "Afghanistan's Taliban" "Taliban terrorists" "Quetta Shura"
    alias "Islamic Emirate" "Taliban forces" "Talibans" "Taliban militia"
    kind "non-state armed group"
    victims "non-state armed group"
    country AF
    member af-government from 2021-08-15
    people "Taliban fighters"

actor haqqani-network
    name "Haqqani network"
    alias "Haqqani group" "Haqqanis" "Al-Qaeda-linked Haqqani network"
    kind "non-state armed group"
    victims "non-state armed group"
    country AF PK
    member taliban
    ally al-qaeda

actor is-khorasan
    name "IS-Khorasan"
    alias "ISIS-Khorasan" "Islamic State Khorasan" "Islamic State Khorasan Province"
    alias "Islamic State in Khorasan Province" "Islamic State in Khorasan" "Islamic State of Khorasan" "ISIS-K" "ISKP"
    alias "IS-K" "ISIL-K" "IS-KP" "Daesh-K" "Daesh Khorasan" "Islamic State's Khorasan Province" "Wilayat Khorasan"
    alias "Islamic State in Afghanistan" "Islamic State's Afghan affiliate" "Islamic State's affiliate in Afghanistan"
    alias "Islamic State's Afghan branch" "Islamic State's Afghanistan affiliate"
    alias "Islamic State's branch in Afghanistan" "ISIL in Khorasan Province" "Islamic State's Khorasan branch"
    alias "Islamic State Khorasan group" "ISIS in Afghanistan" "Islamic State's regional affiliate in Afghanistan"
    alias "IS Khorasan Province" "ISIL Khorasan" "ISIL-KP"
    kind "non-state armed group"
    victims "non-state armed group"
    country AF PK
    member islamic-state from 2015-01

actor hezb-e-islami
    name "Hezb-e-Islami"
    alias "Hizb-e-Islami" "Hezb-i-Islami" "Hezb-e Islami Gulbuddin" "Hizb-i-Islami" "Hezbi Islami" "HIG militants"
    kind "non-state armed group"
    victims "non-state armed group"
    country AF

actor northern-alliance
    name "Northern Alliance"
    alias "Afghan Northern Alliance" "United Islamic Front for the Salvation of Afghanistan" "United Islamic Front"
    alias "United Front of Afghanistan" "Jamiat-e Islami" "Jamiat-i-Islami"
    kind "non-state armed group"
    victims "non-state armed group"
    country AF

actor national-resistance-front
    name "National Resistance Front (Afghanistan)"
    alias "National Resistance Front of Afghanistan" "National Resistance Front" "Panjshir resistance"
    alias "Northern Resistance Front" "Afghan National Resistance Front" "NRF fighters"
    acronym "NRF"
    kind "non-state armed group"
    victims "non-state armed group"
    country AF

actor afghanistan-freedom-front
    name "Afghanistan Freedom Front"
    alias "Afghan Freedom Front"
    kind "non-state armed group"
    victims "non-state armed group"
    country AF

actor junbish
    name "Junbish"
    alias "Junbish-e Milli" "Dostum's forces" "National Islamic Movement of Afghanistan" "Junbish-i-Milli"
    kind "non-state armed group"
    victims "non-state armed group"
    country AF

actor hizb-i-wahdat
    name "Hezb-e Wahdat"
    alias "Hizb-i-Wahdat" "Hezb-i-Wahdat" "Hezbe Wahdat"
    kind "non-state armed group"
    victims "non-state armed group"
    country AF

actor mullah-dadullah-front
    name "Mullah Dadullah Front"
    alias "Dadullah Front" "Mahaz-e-Fedayeen" "Mullah Dadullah Mahaz"
    kind "non-state armed group"
    victims "non-state armed group"
    country AF

actor high-council-islamic-emirate
    name "High Council of the Islamic Emirate (Rasool faction)"
    alias "High Council of the Islamic Emirate" "High Council of the Islamic Emirate of Afghanistan"
    alias "Mullah Rasool faction" "Taliban splinter group led by Mullah Rasool"
    kind "non-state armed group"
    victims "non-state armed group"
    country AF

actor af-government
    name "Afghan government"
    alias "Afghan authorities" "Afghanistan's government" "Islamic Republic of Afghanistan" "Afghan officials"
    alias "Taliban government" "Taliban authorities" "Taliban administration" "Taliban-run government"
    alias "Afghan presidential palace" "Taliban-led government" "Arg palace"
    kind government
    country AF

actor af-army
    name "Afghan army"
    alias "Afghan National Army" "Afghan security forces" "Afghan National Security Forces"
    alias "Afghan National Defence and Security Forces" "Afghan National Defense and Security Forces" "Afghan forces"
    alias "Afghan troops" "Afghan soldiers" "Afghan military" "Afghan special forces" "Afghan commandos"
    alias "Afghan armed forces" "ANDSF" "ANSF" "Afghan government forces" "Taliban border forces"
    kind military
    victims military
    country AF
    member af-government

actor af-police
    name "Afghan police"
    alias "Afghan National Police" "Afghan National Police force" "Afghan Border Police"
    kind police
    victims police
    country AF
    member af-government

actor afghan-local-police
    name "Afghan Local Police"
    alias "Arbaki" "Arbakis" "Afghan Local Police force" "Afghan militia Arbaki"
    kind police
    victims "pro-government militia"
    country AF
    member af-government from 2010 to 2020

actor khost-protection-force
    name "Khost Protection Force"
    alias "Khost Protection Unit"
    kind "non-state armed group"
    victims "pro-government militia"
    country AF
    ally us-government

actor af-defence-ministry
    name "Afghan Defence Ministry"
    alias "Afghan Ministry of Defense" "Afghan Ministry of Defence" "Ministry of Defense of Afghanistan"
    alias "Afghanistan's Defense Ministry" "Taliban Defence Ministry" "Taliban Defense Ministry"
    alias "Taliban's Defence Ministry" "Taliban's Defense Ministry"
    kind military
    country AF
    member af-government

actor af-interior-ministry
    name "Afghan Interior Ministry"
    alias "Afghan Ministry of Interior" "Afghanistan's Interior Ministry" "Afghanistan's Ministry of Interior"
    alias "Taliban's Interior Ministry" "Taliban Interior Ministry" "Interior Ministry of Afghanistan"
    kind government
    victims police
    country AF
    member af-government

actor af-nds
    name "National Directorate of Security"
    alias "Afghan National Directorate of Security" "Afghan intelligence agency"
    alias "Afghanistan's National Directorate of Security" "Afghanistan's intelligence agency"
    acronym "NDS"
    kind government
    victims military
    country AF
    member af-government from 2002 to 2021-08-15

actor af-health-ministry
    name "Afghan Health Ministry"
    alias "Afghan Ministry of Public Health" "Afghanistan's Ministry of Public Health" "Afghan Public Health Ministry"
    alias "Afghanistan's Health Ministry"
    kind government
    country AF
    member af-government

actor isaf
    name "ISAF"
    alias "International Security Assistance Force" "NATO-led International Security Assistance Force"
    alias "NATO-led forces in Afghanistan" "NATO forces in Afghanistan" "NATO-led force in Afghanistan"
    kind military
    victims military
    country AF
    member nato from 2003-08 to 2014-12-31
    ally af-government from 2001-12 to 2014-12-31

actor resolute-support
    name "Resolute Support"
    alias "Resolute Support Mission" "NATO's Resolute Support mission" "NATO Resolute Support mission"
    alias "NATO-led Resolute Support" "NATO-led Resolute Support mission" "Resolute Support mission in Afghanistan"
    kind military
    victims military
    country AF
    member nato from 2015-01 to 2021-07
    ally af-government from 2015-01 to 2021-08-15

actor us-forces-afghanistan
    name "US Forces-Afghanistan"
    alias "United States Forces-Afghanistan" "USFOR-A" "Operation Enduring Freedom" "Operation Freedom's Sentinel"
    kind military
    victims military
    country US AF
    member us-government to 2021-08-30

actor unama
    name "UNAMA"
    alias "United Nations Assistance Mission in Afghanistan" "UN Assistance Mission in Afghanistan"
    alias "UN mission in Afghanistan"
    kind "international organisation"
    country AF
    member united-nations from 2002-03

actor emergency-ngo
    name "Emergency (Italian medical NGO)"
    alias "Emergency NGO" "Emergency Hospital in Kabul" "Italian-run Emergency hospital" "Italian charity Emergency"
    alias "Italian NGO Emergency" "Italian medical charity Emergency"
    kind medical
    victims civilian
    country AF IT

actor aihrc
    name "Afghanistan Independent Human Rights Commission"
    alias "Afghan Independent Human Rights Commission" "AIHRC"
    kind ngo/monitor
    country AF

# --- Pakistan: the state ---

actor pk-government
    name "Pakistani government"
    alias "Pakistani authorities" "Pakistan's government" "Government of Pakistan" "Pakistani officials"
    alias "Pakistan's Foreign Office" "Pakistani Foreign Office" "Balochistan government spokesperson"
    kind government
    country PK

actor pk-army
    name "Pakistani army"
    alias "Pakistan Army" "Pakistani military" "Pakistan's army" "Pakistan's military" "Pakistan Armed Forces"
    alias "Pakistani troops" "Pakistani soldiers" "Pakistani forces" "Pakistani security forces"
    alias "Inter-Services Public Relations" "Pakistan's security forces" "Pakistan military" "Pakistani armed forces"
    alias "Pakistan's armed forces" "ISPR" "Pakistan forces"
    kind military
    victims military
    country PK
    member pk-government

actor pk-air-force
    name "Pakistan Air Force"
    alias "Pakistani air force" "Pakistani warplanes" "Pakistani jets" "Pakistani fighter jets"
    acronym "PAF"
    kind military
    victims military
    country PK
    member pk-government

actor pk-frontier-corps
    name "Frontier Corps"
    alias "Frontier Constabulary" "Frontier Corps Balochistan" "Pakistani Frontier Corps"
    alias "paramilitary Frontier Corps" "Federal Constabulary"
    kind military
    victims military
    country PK
    member pk-government

actor pk-rangers
    name "Pakistan Rangers"
    alias "Pakistani Rangers" "Sindh Rangers" "Punjab Rangers" "Pakistani paramilitary Rangers"
    kind military
    victims military
    country PK
    member pk-government

actor pk-police
    name "Pakistani police"
    alias "Punjab Police" "Sindh Police" "Khyber Pakhtunkhwa Police" "Balochistan Police"
    alias "Counter Terrorism Department" "Karachi police" "Peshawar police" "Counterterrorism Department"
    acronym "CTD"
    kind police
    victims police
    country PK
    member pk-government

actor pk-levies
    name "Balochistan Levies"
    alias "Levies Force" "Levies forces" "Khasadar force" "Khasadar" "Levies officials" "Khasadars" "Levies personnel"
    kind police
    victims police
    country PK
    member pk-government

actor pk-isi
    name "Inter-Services Intelligence"
    alias "Pakistan's Inter-Services Intelligence" "Pakistani intelligence" "Pakistan's ISI"
    alias "Pakistani intelligence agency"
    acronym "ISI"
    kind government
    victims military
    country PK
    member pk-government

actor edhi-foundation
    name "Edhi Foundation"
    alias "Edhi ambulance service" "Edhi ambulance" "Edhi rescue service"
    kind medical
    victims civilian
    country PK

actor rescue-1122
    name "Rescue 1122"
    alias "Pakistan's Rescue 1122"
    kind medical
    victims civilian
    country PK

# --- Pakistan: armed groups ---

actor ttp
    name "TTP"
    alias "Tehrik-e-Taliban Pakistan" "Tehreek-e-Taliban Pakistan" "Tehrik-i-Taliban Pakistan"
    alias "Tehreek-i-Taliban Pakistan" "Tehrik-e-Taliban" "Tehreek-e-Taliban" "Tehrik-i-Taliban" "Pakistani Taliban"
    alias "Pakistan Taliban" "Taliban in Pakistan" "Pakistan's Taliban" "Taliban Movement of Pakistan"
    alias "Tahrik-e-Taliban Pakistan" "Fitna al-Khawarij" "Tehrik-e-Taliban-e-Pakistan" "Pakistani Taliban Movement"
    alias "Pakistani Talibans" "Fitna al Khwarij" "TTP militants"
    kind "non-state armed group"
    victims "non-state armed group"
    country PK AF
    people "TTP fighters"

actor jamaat-ul-ahrar
    name "Jamaat-ul-Ahrar"
    alias "Jamat-ul-Ahrar" "Jamaatul Ahrar" "Jamaat-e-Ahrar" "Jamaat-ur-Ahrar" "Jamaat al-Ahrar" "Ahrar-ul-Hind"
    kind "non-state armed group"
    victims "non-state armed group"
    country PK AF
    member ttp from 2015-03

actor hafiz-gul-bahadur
    name "Hafiz Gul Bahadur Group"
    alias "Hafiz Gul Bahadur" "Gul Bahadur group" "Hafiz Gul Bahadur faction" "Ittehad-ul-Mujahideen Pakistan"
    alias "Jaish-e-Fursan-e-Muhammad"
    kind "non-state armed group"
    victims "non-state armed group"
    country PK

actor tehreek-e-jihad-pakistan
    name "Tehreek-e-Jihad Pakistan"
    alias "Tehrik-e-Jihad Pakistan" "Tehreek-i-Jihad Pakistan"
    kind "non-state armed group"
    victims "non-state armed group"
    country PK

actor lashkar-e-islam
    name "Lashkar-e-Islam"
    alias "Lashkar-i-Islam" "Lashkar-e-Islami" "Lashkar-i-Islami" "Laskhar-e-Islam"
    kind "non-state armed group"
    victims "non-state armed group"
    country PK
    member ttp from 2015-03

actor tnsm
    name "TNSM"
    alias "Tehrik-e-Nafaz-e-Shariat-e-Mohammadi" "Tehreek-e-Nafaz-e-Shariat-e-Mohammadi"
    alias "Movement for the Enforcement of Islamic Law" "Tehrik Nifaz-e-Shariat Mohammadi"
    kind "non-state armed group"
    victims "non-state armed group"
    country PK

actor lashkar-e-jhangvi
    name "Lashkar-e-Jhangvi"
    alias "Lashkar-i-Jhangvi" "Lashkar-e-Jhangvi al-Alami" "Lashkar-e-Jhangvi Al-Alimi" "Army of Jhangvi"
    alias "Lashkar-i-Jhangvi al-Alami" "Lashkar-e-Jangvi"
    kind "non-state armed group"
    victims "non-state armed group"
    country PK

actor sipah-e-sahaba
    name "Sipah-e-Sahaba"
    alias "Sipah-e-Sahaba Pakistan" "Ahle Sunnat Wal Jamaat" "Ahl-e-Sunnat Wal Jamaat" "Sipah-i-Sahaba"
    alias "Millat-e-Islamia"
    kind "non-state armed group"
    victims "non-state armed group"
    country PK

actor sipah-e-muhammad
    name "Sipah-e-Muhammad"
    alias "Sipah-e-Muhammad Pakistan" "Sipah-e-Mohammad"
    kind "non-state armed group"
    victims "non-state armed group"
    country PK

actor jundullah-pakistan
    name "Jundullah (Pakistan)"
    alias "Jundullah" "Jundallah" "Pakistani Jundullah" "Jundullah of Pakistan"
    kind "non-state armed group"
    victims "non-state armed group"
    country PK
    member ttp

actor is-pakistan
    name "Islamic State Pakistan Province"
    alias "Islamic State's Pakistan Province" "Islamic State in Pakistan" "ISPP"
    kind "non-state armed group"
    victims "non-state armed group"
    country PK
    member islamic-state from 2019-05

actor al-qaeda
    name "al-Qaeda"
    alias "al-Qaida" "al-Quaida" "al-Qaeda network" "Qaidat al-Jihad" "al-Queda" "al-Kaida"
    alias "Osama bin Laden's network" "Al Quaeda" "Al Qaida Central" "al-Qaeda militants" "al-Qaeda Central" "Qaeda"
    kind "non-state armed group"
    victims "non-state armed group"
    people "al-Qaeda members"

actor aqis
    name "AQIS"
    alias "al-Qaeda in the Indian Subcontinent" "al-Qaida in the Indian Subcontinent" "al-Qaeda in South Asia"
    kind "non-state armed group"
    victims "non-state armed group"
    country PK IN BD
    member al-qaeda from 2014-09

actor imu
    name "Islamic Movement of Uzbekistan"
    alias "Uzbekistan Islamic Movement"
    acronym "IMU"
    kind "non-state armed group"
    victims "non-state armed group"
    country UZ AF PK
    member islamic-state from 2015-08

actor islamic-jihad-union
    name "Islamic Jihad Union"
    alias "Islamic Jihad Group of Uzbekistan"
    acronym "IJU"
    kind "non-state armed group"
    victims "non-state armed group"
    country UZ AF

actor lashkar-e-taiba
    name "Lashkar-e-Taiba"
    alias "Lashkar-e-Toiba" "Lashkar-e-Tayyiba" "Lashkar-i-Taiba" "Lashkar-e-Tayyaba" "Lashkar-e-Tayba"
    alias "Laskar-e-Taiba" "Army of the Pure" "Lashkar-i-Tayyaba" "Laskar-e-Toiba" "Lashkar-e-Tayiba" "Jamaat-ud-Dawa"
    alias "Jamaat-ud-Dawah"
    acronym "LeT"
    kind "non-state armed group"
    victims "non-state armed group"
    country PK IN

actor jaish-e-mohammed
    name "Jaish-e-Mohammed"
    alias "Jaish-e-Mohammad" "Jaish-e-Muhammad" "Jaish-i-Mohammed" "Jaish-e-Muhammed" "Jaish-i-Mohammad"
    alias "Jaish-i-Muhammad" "Army of Mohammed"
    acronym "JeM"
    kind "non-state armed group"
    victims "non-state armed group"
    country PK IN

actor hizbul-mujahideen
    name "Hizbul Mujahideen"
    alias "Hizb-ul-Mujahideen" "Hizbul-Mujahedeen" "Hizb-ul-Mujahedeen" "Hizbul Mujahidin" "Hizb-ul-Mujahidin"
    kind "non-state armed group"
    victims "non-state armed group"
    country IN PK

actor harkat-ul-mujahideen
    name "Harkat-ul-Mujahideen"
    alias "Harkatul Mujahideen" "Harakat ul-Mujahideen" "Harkat-ul-Mujahedeen" "Harkat-ul-Ansar"
    alias "Harakat ul-Mujahidin" "Jamiat-ul-Ansar"
    kind "non-state armed group"
    victims "non-state armed group"
    country PK IN

actor huji
    name "Harkat-ul-Jihad al-Islami"
    alias "Harkat-ul-Jihad-e-Islami" "Harkat-ul-Jihad-i-Islami" "Harkat-ul-Jihad" "HuJI"
    alias "Harkat-ul-Jihad-al-Islami Bangladesh" "Harkatul Jihad"
    kind "non-state armed group"
    victims "non-state armed group"
    country PK BD

actor hizb-ut-tahrir
    name "Hizb ut-Tahrir"
    alias "Hizb-ul-Tahrir" "Hizb al-Tahrir" "Hizbut Tahrir"
    kind "non-state armed group"
    victims civilian

actor tehreek-e-labbaik
    name "Tehreek-e-Labbaik Pakistan"
    alias "Tehreek-e-Labbaik" "Tehreek-i-Labbaik Pakistan" "Tehreek-e-Labaik"
    kind "non-state armed group"
    victims civilian
    country PK

actor pakistan-tehreek-e-insaf
    name "Pakistan Tehreek-e-Insaf"
    alias "Pakistan Tehreek-i-Insaf" "Tehreek-e-Insaf"
    kind "civilian/witness"
    victims civilian
    country PK

actor mqm
    name "MQM"
    alias "Muttahida Qaumi Movement" "Mohajir Qaumi Movement" "Muttahida Quami Movement" "MQM party"
    acronym "MQM"
    kind "non-state armed group"
    victims "non-state armed group"
    country PK

# --- Balochistan ---

actor bla
    name "Balochistan Liberation Army"
    alias "Baloch Liberation Army" "Baluchistan Liberation Army" "Baluch Liberation Army" "Fitna al-Hindustan"
    alias "Baloch Liberation Army separatist group" "BLA separatists" "Majeed Brigade" "BLA militants"
    acronym "BLA"
    kind "non-state armed group"
    victims "non-state armed group"
    country PK

actor blf
    name "Balochistan Liberation Front"
    alias "Baloch Liberation Front" "Baluchistan Liberation Front" "Baluch Liberation Front"
    acronym "BLF"
    kind "non-state armed group"
    victims "non-state armed group"
    country PK

actor bra
    name "Baloch Republican Army"
    alias "Baluch Republican Army" "Balochistan Republican Army"
    kind "non-state armed group"
    victims "non-state armed group"
    country PK

actor bna
    name "Baloch Nationalist Army"
    alias "United Baloch Army" "Baluch Nationalist Army" "Baloch Republican Guards"
    kind "non-state armed group"
    victims "non-state armed group"
    country PK

actor bras
    name "Baloch Raaji Aajoi Sangar"
    alias "Baloch Raji Ajoi Sangar" "Baloch Raaji Ajoi Sangar"
    kind "non-state armed group"
    victims "non-state armed group"
    country PK

actor baloch-yakjehti-committee
    name "Baloch Yakjehti Committee"
    alias "Baloch Unity Committee"
    kind ngo/monitor
    country PK

actor lashkar-e-balochistan
    name "Lashkar-e-Balochistan"
    kind "non-state armed group"
    victims "non-state armed group"
    country PK

actor sindhudesh-revolutionary-army
    name "Sindhudesh Revolutionary Army"
    alias "Sindhudesh Liberation Army" "Sindhudesh People's Army"
    kind "non-state armed group"
    victims "non-state armed group"
    country PK

actor pics-pakistan
    name "Pakistan Institute for Conflict and Security Studies"
    alias "Pak Institute for Peace Studies" "Center for Research and Security Studies" "PICSS"
    kind ngo/monitor
    country PK

# --- Central Asia ---

actor united-tajik-opposition
    name "United Tajik Opposition"
    alias "Tajik opposition" "Islamic Renaissance Party of Tajikistan" "Islamic Renaissance Party"
    kind "non-state armed group"
    victims "non-state armed group"
    country TJ

actor jamaat-ansarullah
    name "Jamaat Ansarullah"
    alias "Jamaat Ansarullah of Tajikistan" "Tajik Taliban"
    kind "non-state armed group"
    victims "non-state armed group"
    country TJ AF

actor kg-border-guards
    name "Kyrgyz border guards"
    alias "Kyrgyz Border Service" "Kyrgyzstan's Border Service" "Kyrgyz Border Guard Service"
    kind military
    victims military
    country KG
    member kg-government

actor tj-border-guards
    name "Tajik border guards"
    alias "Tajik Border Service" "Tajik border troops" "Tajikistan's border guards"
    kind military
    victims military
    country TJ
    member tj-government

# Syria: the state before and after 8 December 2024, its allies, the opposition and the jihadist groups.
# Groups of the Kurdish-led side stand in turkey-kurdistan.lex.

# --- the state ---

actor sy-government
    name "Syrian government"
    alias "Assad regime" "Assad government" "Assad's government" "Assad's regime" "government of Bashar al-Assad"
    alias "regime of Bashar al-Assad" "Bashar al-Assad's regime" "Bashar al-Assad's government"
    alias "President Bashar al-Assad's government" "President Assad's government" "Syrian regime" "Syrian authorities"
    alias "Syria's government" "al-Assad regime" "Syrian transitional government" "Syria's transitional government"
    alias "Syria's interim government" "Syria's new authorities" "Syrian state" "Government of Syria"
    alias "Ba'athist regime" "Syrian presidency"
    kind government
    country SY

actor sy-army
    name "Syrian army"
    alias "Syrian Arab Army" "Syrian military" "Syrian Armed Forces" "Syrian Arab Armed Forces"
    alias "Syrian government forces" "Syrian regime forces" "Syrian regime troops" "Syrian troops" "Syrian soldiers"
    alias "Assad's forces" "Assad's army" "Assad's troops" "Assad forces" "forces loyal to Assad"
    alias "forces loyal to Bashar al-Assad" "forces loyal to President Bashar al-Assad"
    alias "troops loyal to President Bashar al-Assad" "pro-Assad forces" "Syrian regime army" "Syria's army"
    alias "Syria's military" "Syria's armed forces" "Assad regime forces" "Syrian regular army"
    alias "Republican Guard of Syria" "Syrian Republican Guard" "4th Armoured Division of Syria" "Tiger Forces"
    alias "Syrian Tiger Forces" "Qawat al-Nimr"
    acronym "SAA"
    kind military
    victims military
    country SY
    member sy-government
    people "Syrian soldiers"

actor sy-air-force
    name "Syrian Air Force"
    alias "Syrian Arab Air Force" "Syrian regime air force" "Syrian warplanes" "Syrian government warplanes"
    alias "Syrian regime warplanes" "Syrian army helicopters" "Syrian regime helicopters" "Syrian jets"
    kind military
    victims military
    country SY
    member sy-government

actor sy-interior-ministry
    name "Syrian Interior Ministry"
    alias "Syria's Interior Ministry" "Syrian Ministry of Interior" "General Security Service of Syria"
    alias "Syrian General Security" "Syrian Internal Security Forces"
    kind government
    victims police
    country SY
    member sy-government

actor sy-intelligence
    name "Syrian intelligence"
    alias "Air Force Intelligence Directorate" "Syrian Air Force Intelligence" "Syrian military intelligence"
    alias "Mukhabarat of Syria" "Syria's intelligence services" "Syrian intelligence services"
    kind government
    victims military
    country SY
    member sy-government

actor national-defence-forces-syria
    name "National Defence Forces (Syria)"
    alias "National Defence Forces" "National Defense Forces" "National Defence Force" "National Defense Force"
    alias "Syrian National Defence Forces" "Syrian National Defense Forces"
    acronym "NDF"
    kind military
    victims "pro-government militia"
    country SY
    member sy-government from 2012 to 2024-12-08

actor shabiha
    name "Shabiha"
    alias "Shabbiha" "Shabeeha" "Shabiha militia"
    kind "non-state armed group"
    victims "pro-government militia"
    country SY
    ally sy-government from 2011 to 2024-12-08

actor assad-loyalist-remnants
    name "Assad loyalists (after December 2024)"
    alias "remnants of the Assad regime" "remnants of the former regime in Syria" "Assad regime remnants"
    alias "Assad-era remnants" "Military Council for the Liberation of Syria" "Coastal Shield Brigade"
    alias "Saraya al-Jawad" "Men of Light"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY

actor liwa-al-quds
    name "Liwa al-Quds"
    alias "Quds Brigade of Syria"
    kind "non-state armed group"
    victims "pro-government militia"
    country SY
    ally sy-government from 2013 to 2024-12-08

actor fatemiyoun
    name "Fatemiyoun Brigade"
    alias "Fatemiyoun" "Fatemiyoun Division" "Fatimiyoun" "Fatimiyun" "Liwa Fatemiyoun" "Fatemiyun" "Liwa Fatimiyoun"
    alias "Fatimid Brigade"
    kind "non-state armed group"
    victims "pro-government militia"
    country SY AF
    member ir-irgc-quds-force
    ally sy-government to 2024-12-08

actor zainabiyoun
    name "Zainabiyoun Brigade"
    alias "Zainabiyoun" "Zaynabiyoun" "Zeinabiyoun" "Zainebiyoun" "Liwa Zainebiyoun" "Zainebiyoun Brigade"
    kind "non-state armed group"
    victims "pro-government militia"
    country SY PK
    member ir-irgc-quds-force
    ally sy-government to 2024-12-08

actor abu-al-fadl-al-abbas
    name "Abu al-Fadl al-Abbas Brigade"
    alias "Abu Fadl al-Abbas Brigade" "Abu al-Fadhal al-Abbas Brigade" "Liwa Abu al-Fadl al-Abbas"
    kind "non-state armed group"
    victims "pro-government militia"
    country SY IQ
    ally sy-government

actor baqir-brigade
    name "Baqir Brigade"
    alias "Liwa al-Baqir" "Al-Baqir Brigade"
    kind "non-state armed group"
    victims "pro-government militia"
    country SY
    ally sy-government to 2024-12-08

actor ssnp
    name "Syrian Social Nationalist Party"
    alias "SSNP" "Eagles of the Whirlwind"
    kind "non-state armed group"
    victims "pro-government militia"
    country SY LB
    ally sy-government to 2024-12-08

actor baath-brigades
    name "Baath Brigades"
    alias "Baath Battalions"
    kind "non-state armed group"
    victims "pro-government militia"
    country SY
    ally sy-government to 2024-12-08

# --- the opposition ---

actor free-syrian-army
    name "Free Syrian Army"
    alias "Free Syria Army" "FSA rebels" "FSA fighters"
    acronym "FSA"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    people "FSA fighters"

actor syrian-national-army
    name "Syrian National Army"
    alias "Turkish-backed Syrian National Army" "Turkish-backed Free Syrian Army" "Turkey-backed Syrian National Army"
    alias "Turkish-backed Syrian rebels" "Turkey-backed Syrian rebels" "Turkish-backed Syrian fighters"
    alias "Turkey-backed Free Syrian Army" "Syrian National Army factions" "Turkish-backed Syrian factions"
    alias "Turkey-backed Syrian fighters" "Turkish-backed Syrian opposition fighters"
    acronym "SNA" "TFSA"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member sy-government from 2025-01-29
    ally tr-government from 2016-08

actor national-front-for-liberation
    name "National Front for Liberation"
    alias "National Liberation Front of Syria" "Jabhat al-Wataniya lil-Tahrir"
    alias "Turkish-backed National Liberation Front"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member syrian-national-army from 2019-10

actor syrian-national-coalition
    name "Syrian National Coalition"
    alias "National Coalition for Syrian Revolutionary and Opposition Forces"
    alias "National Coalition of Syrian Revolutionary and Opposition Forces" "Syrian Opposition Coalition"
    alias "Syrian Coalition" "Syria's National Coalition" "Western-backed Syrian National Coalition" "Etilaf"
    alias "National Coalition of Syria"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY

actor syrian-national-council
    name "Syrian National Council"
    kind "non-state armed group"
    victims civilian
    country SY
    member syrian-national-coalition from 2012-11

actor high-negotiations-committee
    name "High Negotiations Committee"
    alias "Syrian Negotiation Commission" "Syrian Negotiations Committee"
    acronym "HNC"
    kind "non-state armed group"
    country SY

actor syrian-interim-government
    name "Syrian Interim Government"
    kind "non-state armed group"
    country SY

actor supreme-military-council-syria
    name "Supreme Military Council (Syria)"
    alias "Supreme Military Council" "Supreme Joint Military Command" "Supreme Military Command of Syria"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member free-syrian-army

actor ahrar-al-sham
    name "Ahrar al-Sham"
    alias "Ahrar ash-Sham" "Ahrar al Cham" "Harakat Ahrar al-Sham" "Ahrar al-Sham Islamic Movement" "Ahrar-e-Sham"
    alias "Ahrar as-Sham" "Free Men of the Levant"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member islamic-front from 2013-11
    member national-front-for-liberation from 2018-08

actor jaysh-al-islam
    name "Jaysh al-Islam"
    alias "Jaish al-Islam" "Jaish ul-Islam" "Jeish al-Islam" "Liwa al-Islam" "Jaish Islam" "Jaich al-Islam"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member islamic-front from 2013-11

actor islamic-front
    name "Islamic Front (Syria)"
    alias "Islamic Front" "Syria's Islamic Front" "Syrian Islamic Front"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY

actor syrian-islamic-liberation-front
    name "Syrian Islamic Liberation Front"
    alias "Syria Islamic Liberation Front" "Syrian Liberation Front"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY

actor suqour-al-sham
    name "Suqour al-Sham"
    alias "Suqur al-Sham" "Suquor al-Sham" "Soqour al-Sham" "Hawks of Syria" "Falcons of the Levant"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member islamic-front from 2013-11

actor liwa-al-tawhid
    name "Liwa al-Tawhid"
    alias "Al-Tawhid Brigade" "Tawhid Brigade" "Liwa al-Tawheed" "Tawheed Brigade"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member islamic-front from 2013-11

actor levant-front
    name "Levant Front"
    alias "Levantine Front" "al-Jabha al-Shamiya" "Jabhat al-Shamiya" "Shamiya Front" "Jabha Shamiya"
    alias "Al-Shamia Front" "Jabhat Shamiya"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member syrian-national-army from 2017

actor nour-al-din-al-zenki
    name "Nour al-Din al-Zenki"
    alias "Nour al-Din al-Zinki" "Nureddin al-Zenki" "Nour al-Din Zengi" "Harakat Nour al-Din al-Zenki"
    alias "Nour al-Din al-Zenki Movement" "Nureddine al-Zinki" "Nur al-Din al-Zinki" "Zenki Movement" "Zinki brigade"
    alias "Harakat Nur al-Din al-Zinki"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY

actor jaysh-al-fatah
    name "Jaysh al-Fatah"
    alias "Jaish al-Fatah" "Jaish al-Fateh" "Army of Conquest" "Jaysh al-Fath" "Jaish al-Fath" "Jeish al-Fatah"
    alias "Jaysh al-Fateh"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY

actor faylaq-al-sham
    name "Faylaq al-Sham"
    alias "Failaq al-Sham" "Sham Legion" "Levant Legion" "Faylaq ash-Sham" "Sham Corps"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member national-front-for-liberation from 2018-05

actor faylaq-al-rahman
    name "Faylaq al-Rahman"
    alias "Failaq al-Rahman" "Rahman Legion" "Rahman Corps" "Al-Rahman Legion" "Al-Rahman Corps" "Faylaq ar-Rahman"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY

actor jaysh-al-izza
    name "Jaysh al-Izza"
    alias "Jaish al-Izza" "Jaish al-Ezza" "Jaysh al-Ezza" "Jaish al-Izzah" "Army of Glory" "Tajamu al-Izza"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY

actor jaysh-al-nasr
    name "Jaysh al-Nasr"
    alias "Jaish al-Nasr" "Victory Army of Syria"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY

actor southern-front-syria
    name "Southern Front (Syria)"
    alias "Southern Front rebels" "Southern Front alliance" "Southern Front of the Free Syrian Army"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member free-syrian-army from 2014-02 to 2018-07

actor hazzm-movement
    name "Hazzm Movement"
    alias "Hazm Movement" "Harakat Hazm" "Harakat Hazzm" "Harakat al-Hazm"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY

actor syrian-revolutionaries-front
    name "Syrian Revolutionaries Front"
    alias "Syria Revolutionaries Front" "Syrian Revolutionary Front" "Syrian Rebel Front"
    acronym "SRF"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY

actor sultan-murad
    name "Sultan Murad Division"
    alias "Sultan Murad" "Sultan Murad Brigade"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member syrian-national-army from 2017

actor hamza-division
    name "Hamza Division"
    alias "Hamzat Division" "Al-Hamza Division" "Al-Hamzat"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member syrian-national-army from 2017

actor sultan-suleiman-shah
    name "Sultan Suleiman Shah Division"
    alias "Sultan Suleiman Shah" "Suleiman Shah Division" "Suleyman Shah Brigade" "al-Amshat" "Suleiman Shah Brigade"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member syrian-national-army

actor ahrar-al-sharqiya
    name "Ahrar al-Sharqiya"
    alias "Ahrar al-Sharqiyah" "Ahrar al-Sharqiyya" "Ahrar al-Sharqia"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member syrian-national-army

actor farouq-brigades
    name "Farouq Brigades"
    alias "Farouq Brigade" "Farouq Battalion" "Al-Farouq Brigade" "Al-Farouq Brigades" "Farouk Brigade"
    alias "Al-Farouq Battalion" "Khalid ibn al-Walid Brigade"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member free-syrian-army

actor syrian-free-army
    name "Syrian Free Army (al-Tanf)"
    alias "Maghawir al-Thawra" "Maghaweir al-Thawra" "Revolutionary Commando Army" "Revolutionary Commandos Army"
    alias "New Syrian Army" "Mughawir al-Thawra" "Syrian Free Army" "New Syria Army"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    ally us-led-coalition from 2015

actor ahmed-al-abdo
    name "Ahmad al-Abdo Forces"
    alias "Ahmad al-Abdo Martyrs" "Martyr Ahmad al-Abdo Forces" "Usud al-Sharqiya" "Usoud al-Sharqiya"
    alias "Lions of the East Army" "Osoud al-Sharqiya"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY

actor rijal-al-karama
    name "Men of Dignity"
    alias "Rijal al-Karama" "Men of Dignity Movement"
    kind "non-state armed group"
    victims "communal militia"
    country SY

actor suwayda-druze-forces
    name "Druze fighters of Suwayda"
    alias "Suwayda Military Council" "Sweida Military Council" "Druze fighters" "Druze militias" "Druze militiamen"
    alias "Druze gunmen" "Druze factions" "National Guard of Suwayda" "Druze armed groups"
    kind "non-state armed group"
    victims "communal militia"
    country SY

actor bedouin-tribes-syria
    name "Bedouin tribal fighters (Syria)"
    alias "Bedouin tribal fighters" "Sunni Bedouin tribes" "Bedouin fighters" "Bedouin clans" "Bedouin gunmen"
    kind "non-state armed group"
    victims "communal militia"
    country SY

# --- jihadist groups ---

actor nusra-front
    name "Nusra Front"
    alias "al-Nusra Front" "Jabhat al-Nusra" "Jabhat al Nusrah" "al-Nusra" "Al-Nusrah Front" "Nusra"
    alias "Jabhat Fateh al-Sham" "Jabhat Fatah al-Sham" "Fateh al-Sham" "Fatah al-Sham" "Fateh al-Sham Front"
    alias "Fatah al-Sham Front" "Front for the Conquest of Syria" "al-Qaeda in Syria" "al-Qaeda's Syrian affiliate"
    alias "al-Qaeda's affiliate in Syria" "al-Qaeda's branch in Syria" "al-Qaeda's Syrian branch"
    alias "al-Qaeda's former affiliate in Syria" "Levant Conquest Front" "Syria Conquest Front" "Jabhat al-Nosra"
    alias "Front al-Nosra" "Syria's al-Qaeda affiliate" "Conquest of the Levant Front" "Jabhat Nusra"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member al-qaeda from 2013-04 to 2016-07-28
    member jaysh-al-fatah from 2015-03
    member hts from 2017-01-28

actor hts
    name "HTS"
    alias "Hayat Tahrir al-Sham" "Hayat Tahrir al-Cham" "Haiat Tahrir al-Sham" "Hayaat Tahrir al-Sham"
    alias "Tahrir al-Sham" "Levant Liberation Committee" "Organization for the Liberation of the Levant"
    alias "Syrian Liberation Committee" "Hayat Tahrir as-Sham" "Hayet Tahrir al-Sham" "Hayyat Tahrir al-Sham"
    alias "Heyat Tahrir al-Sham" "Levant Liberation Organization" "Organisation for the Liberation of the Levant"
    alias "Tahrir al-Sham Hay'at" "Tahrir al-Sham alliance"
    acronym "HTS"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member sy-government from 2024-12-08
    people "HTS fighters"

actor syrian-salvation-government
    name "Syrian Salvation Government"
    alias "Salvation Government in Idlib"
    kind "non-state armed group"
    country SY
    member hts to 2024-12-08

actor military-operations-command-syria
    name "Military Operations Command (Syria)"
    alias "Military Operations Command" "Military Operations Administration" "Military Operations Department"
    alias "Deterrence of Aggression operations room" "Operation Deterrence of Aggression"
    alias "Fateh al-Mubeen operations room" "al-Fatah al-Mubin" "Fatah al-Mubeen" "Fateh Mubin"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member sy-government from 2024-12-08

actor hurras-al-din
    name "Hurras al-Din"
    alias "Hurras ad-Din" "Horas al-Din" "Huras al-Din" "Tanzim Hurras al-Din" "Guardians of Religion"
    alias "Guardians of Religion Organization" "Horras al-Din" "Hurras al-Deen"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member al-qaeda from 2018-02 to 2025-01

actor khorasan-group
    name "Khorasan Group"
    alias "Khorosan Group" "Khorasan cell"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member al-qaeda

actor jund-al-aqsa
    name "Jund al-Aqsa"
    alias "Jund Aqsa" "Soldiers of al-Aqsa" "Liwa al-Aqsa"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY

actor ansar-al-din-front
    name "Ansar al-Din Front"
    alias "Jabhat Ansar al-Din" "Jaysh al-Muhajireen wal-Ansar" "Jaish al-Muhajireen wal-Ansar"
    alias "Army of Emigrants and Supporters" "Jaish al-Muhajirin wal Ansar"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY

actor turkistan-islamic-party
    name "Turkistan Islamic Party"
    alias "Turkestan Islamic Party" "East Turkestan Islamic Movement" "East Turkistan Islamic Movement"
    alias "Eastern Turkistan Islamic Movement" "East Turkestan Islamic Party" "ETIM" "Uighur Turkistan Islamic Party"
    acronym "TIP"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY CN AF

actor junud-al-sham
    name "Junud al-Sham"
    alias "Ajnad al-Kavkaz" "Ajnad al-Kavkaz group" "Junud al-Sham group"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY

actor yarmouk-martyrs-brigade
    name "Khalid ibn al-Walid Army"
    alias "Yarmouk Martyrs Brigade" "Martyrs of Yarmouk Brigade" "Jaysh Khalid ibn al-Walid"
    alias "Jaish Khalid bin al-Walid" "Khaled bin al-Walid Army" "Shuhada al-Yarmouk" "Liwa Shuhada al-Yarmouk"
    alias "Khaled Ibn al-Walid Army" "Martyrs of Yarmouk"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY
    member islamic-state from 2016-05 to 2018-08

actor ghuraba-al-sham
    name "Ghuraba al-Sham"
    alias "Ghoraba al-Sham" "Firqat al-Ghuraba"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY

actor saraya-ansar-al-sunna
    name "Saraya Ansar al-Sunna"
    alias "Saraya Ansar al-Sunnah"
    kind "non-state armed group"
    victims "non-state armed group"
    country SY

# --- foreign coalitions ---

actor us-led-coalition
    name "US-led coalition"
    alias "American-led coalition" "Global Coalition against Daesh" "Global Coalition to Defeat ISIS"
    alias "Global Coalition Against ISIS" "anti-ISIS coalition" "anti-ISIL coalition" "anti-IS coalition"
    alias "international coalition against the Islamic State" "international coalition against Daesh"
    alias "international coalition fighting the Islamic State" "Operation Inherent Resolve"
    alias "Combined Joint Task Force Operation Inherent Resolve" "CJTF-OIR" "US-led international coalition"
    alias "Washington-led coalition" "coalition led by the United States" "coalition against Islamic State"
    alias "US-led air coalition" "U.S.-led military coalition"
    acronym "OIR"
    kind military
    victims military
    member us-government from 2014-06
    ally sdf from 2015-10
    ally iq-government from 2014-08

actor ru-reconciliation-centre-syria
    name "Russian Reconciliation Centre for Syria"
    alias "Russian Center for Reconciliation" "Russian Centre for Reconciliation"
    alias "Russian Center for the Reconciliation of Opposing Sides in Syria" "Russian Reconciliation Center"
    alias "Russian reconciliation center for Syria"
    alias "Russian Centre for Reconciliation of the Opposing Parties in Syria"
    kind military
    country RU SY
    member ru-defence-ministry from 2016-02

actor unsmis
    name "UNSMIS"
    alias "United Nations Supervision Mission in Syria" "UN observer mission in Syria" "UN Supervision Mission in Syria"
    kind "international organisation"
    victims peacekeeper
    country SY
    member united-nations from 2012-04 to 2012-08

actor undof
    name "UNDOF"
    alias "United Nations Disengagement Observer Force" "UN Disengagement Observer Force"
    alias "UN peacekeepers on the Golan Heights"
    kind "international organisation"
    victims peacekeeper
    country SY
    member united-nations from 1974

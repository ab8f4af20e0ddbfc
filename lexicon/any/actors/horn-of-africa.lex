# Somalia, Ethiopia, Eritrea, Djibouti, Kenya.

# --- Somalia ---

actor al-shabaab
    name "al-Shabaab"
    alias "al-Shabab" "al-Shebab" "Shabaab" "Shabab" "Shebab" "Shabaab militants" "al-Shabaab militants"
    alias "al-Shabaab fighters" "Shebab fighters" "Harakat al-Shabaab al-Mujahideen" "Harakat Shabaab al-Mujahedeen"
    alias "Harakat al-Shabaab" "al-Shabaab group" "al-Shabab militants" "Khawarij of Somalia" "al-Chabab"
    alias "Al-Shabaab terrorists" "Harakat al-Shabaab Mujahideen" "Somalia's al-Shabaab" "al-Shaabab" "al-Shabbab"
    alias "Al-Shabbaab" "Chabaab" "Shebab group" "al-Qaeda-linked al-Shabaab"
    kind "non-state armed group"
    victims "non-state armed group"
    country SO KE
    member al-qaeda from 2012-02
    people "al-Shabaab fighters"

actor is-somalia
    name "Islamic State in Somalia"
    alias "Islamic State Somalia" "IS-Somalia" "ISIS-Somalia" "ISIS in Somalia" "Islamic State's Somali branch"
    alias "Islamic State Somalia Province" "Abnaa ul-Calipha" "Islamic State's Somalia branch"
    alias "Islamic State's Somalia affiliate" "Somali branch of the Islamic State"
    kind "non-state armed group"
    victims "non-state armed group"
    country SO
    member islamic-state from 2017-12

actor hizbul-islam
    name "Hizbul Islam"
    alias "Hizb al-Islam" "Hisbul Islam"
    kind "non-state armed group"
    victims "non-state armed group"
    country SO
    member al-shabaab from 2010-12 to 2012-09

actor islamic-courts-union
    name "Islamic Courts Union"
    alias "Union of Islamic Courts" "Supreme Islamic Courts Council" "Council of Islamic Courts"
    alias "Supreme Council of Islamic Courts" "Islamic Courts Council" "Somali Islamic Courts Council"
    acronym "ICU" "UIC"
    kind "non-state armed group"
    victims "non-state armed group"
    country SO

actor alliance-reliberation-somalia
    name "Alliance for the Re-liberation of Somalia"
    alias "Alliance for the Reliberation of Somalia"
    kind "non-state armed group"
    victims "non-state armed group"
    country SO

actor al-itihaad-al-islamiya
    name "Al-Itihaad al-Islamiya"
    alias "al-Ittihad al-Islami" "Al-Itihad al-Islamiya" "Al-Itihaad al-Islamiyya"
    kind "non-state armed group"
    victims "non-state armed group"
    country SO ET

actor ahlu-sunna-waljama
    name "Ahlu Sunna Waljama'a"
    alias "Ahlu Sunna Wal Jamaa" "Ahlu Sunna Waljamaca" "Ahlu Sunnah Wal Jama'a" "Ahlu Sunna Wal Jama" "Ahlu Sunna"
    kind "non-state armed group"
    victims "pro-government militia"
    country SO
    ally so-government

actor ras-kamboni-brigade
    name "Ras Kamboni Brigade"
    alias "Ras Kamboni Brigades" "Ras Kamboni militia" "Raskamboni movement" "Ras Kamboni Movement"
    kind "non-state armed group"
    victims "pro-government militia"
    country SO

actor usc-somalia
    name "United Somali Congress"
    alias "Somali National Alliance" "Aidid's militia" "Aideed's militia" "Somali Salvation Alliance"
    acronym "USC"
    kind "non-state armed group"
    victims "non-state armed group"
    country SO

actor ssdf
    name "Somali Salvation Democratic Front"
    alias "Somali Patriotic Movement"
    kind "non-state armed group"
    victims "non-state armed group"
    country SO

actor somali-national-movement
    name "Somali National Movement"
    kind "non-state armed group"
    victims "non-state armed group"
    country SO

actor so-government
    name "Somali government"
    alias "Somali authorities" "Somalia's government" "Federal Government of Somalia" "Somali Federal Government"
    alias "Transitional Federal Government" "Somali transitional government"
    alias "Somalia's Transitional Federal Government" "Somali officials" "Somali Ministry of Information"
    alias "Somalia's Ministry of Information" "Somalia's information ministry" "Villa Somalia"
    acronym "TFG"
    kind government
    country SO

actor so-army
    name "Somali army"
    alias "Somali National Army" "Somali military" "Somali government forces" "Somali forces" "Somali troops"
    alias "Somali soldiers" "Somali Armed Forces" "Somalia National Army" "Danab" "Danab Brigade"
    alias "Danab special forces" "Danab commandos" "Somali special forces" "Somali security forces"
    alias "Somali National Army forces" "Somalia's army" "Gorgor forces" "Gorgor" "Haramad"
    alias "Somali transitional government forces" "Somalia's military"
    kind military
    victims military
    country SO
    member so-government

actor so-police
    name "Somali police"
    alias "Somali Police Force" "Haramcad"
    kind police
    victims police
    country SO
    member so-government

actor so-nisa
    name "NISA"
    alias "National Intelligence and Security Agency" "Somalia's National Intelligence and Security Agency"
    alias "Somali intelligence agency" "Somali National Intelligence and Security Agency"
    kind government
    victims military
    country SO
    member so-government

actor macawisley
    name "Macawisley"
    alias "Ma'awisley" "Macawiisley" "Ma'awiisley" "Macawisley militia" "Macawiisleey"
    kind "non-state armed group"
    victims "pro-government militia"
    country SO
    ally so-government from 2022-06

actor jubaland-forces
    name "Jubaland forces"
    alias "Jubaland security forces" "Jubaland State Forces" "Jubaland regional forces" "Jubaland Dervish forces"
    alias "Jubaland troops" "Jubaland army"
    kind military
    victims military
    country SO

actor puntland-forces
    name "Puntland forces"
    alias "Puntland security forces" "Puntland Dervish Force" "Puntland Maritime Police Force"
    alias "Puntland Defence Forces" "Puntland Security Force" "Puntland troops" "Puntland Defense Forces"
    alias "Puntland counter-terrorism forces" "Puntland soldiers"
    kind military
    victims military
    country SO
    member puntland-government

actor puntland-government
    name "Puntland authorities"
    alias "Puntland government" "Puntland administration" "Puntland State" "Puntland officials"
    kind "local official"
    country SO

actor somaliland-government
    name "Somaliland authorities"
    alias "Somaliland government" "Republic of Somaliland" "Somaliland administration"
    kind "local official"
    country SO

actor somaliland-army
    name "Somaliland army"
    alias "Somaliland forces" "Somaliland troops" "Somaliland military" "Somaliland National Army"
    alias "Somaliland armed forces"
    kind military
    victims military
    country SO
    member somaliland-government

actor ssc-khatumo
    name "SSC-Khaatumo"
    alias "SSC Khatumo" "Khatumo State" "SSC forces" "SSC militia"
    kind "non-state armed group"
    victims "non-state armed group"
    country SO

actor amisom
    name "AMISOM"
    alias "African Union Mission in Somalia" "AU Mission in Somalia" "African Union force in Somalia"
    alias "AU force in Somalia" "African Union peacekeeping mission in Somalia"
    alias "African Union peacekeepers in Somalia" "AU peacekeepers in Somalia" "African Union troops in Somalia"
    alias "AU troops in Somalia"
    kind "international organisation"
    victims peacekeeper
    country SO
    member african-union from 2007-03 to 2022-03-31
    ally so-government from 2007-03 to 2022-03-31

actor atmis
    name "ATMIS"
    alias "African Union Transition Mission in Somalia" "AU Transition Mission in Somalia"
    alias "African Transition Mission in Somalia"
    kind "international organisation"
    victims peacekeeper
    country SO
    member african-union from 2022-04-01 to 2024-12-31
    ally so-government from 2022-04-01 to 2024-12-31

actor aussom
    name "AUSSOM"
    alias "African Union Support and Stabilization Mission in Somalia"
    alias "African Union Support and Stabilisation Mission in Somalia"
    kind "international organisation"
    victims peacekeeper
    country SO
    member african-union from 2025-01-01
    ally so-government from 2025-01-01

actor unosom
    name "UNOSOM"
    alias "UNOSOM II" "United Nations Operation in Somalia" "Unified Task Force" "UN Operation in Somalia"
    acronym "UNITAF"
    kind "international organisation"
    victims peacekeeper
    country SO
    member united-nations from 1992-04 to 1995-03

actor unsom
    name "UNSOM"
    alias "United Nations Assistance Mission in Somalia" "UN Assistance Mission in Somalia"
    alias "United Nations Transitional Assistance Mission in Somalia"
    kind "international organisation"
    country SO
    member united-nations from 2013-06

actor somali-pirates
    name "Somali pirates"
    alias "Somalia-based pirates" "Somali Marines pirate group"
    kind "non-state armed group"
    victims "non-state armed group"
    country SO

actor aamin-ambulance
    name "Aamin Ambulance"
    alias "Aamin Ambulance service" "Amin Ambulance" "Aamin Ambulances" "Aamin ambulance services"
    kind medical
    victims civilian
    country SO

actor eunavfor-atalanta
    name "EUNAVFOR Atalanta"
    alias "Operation Atalanta" "EUNAVFOR" "EU Naval Force"
    kind "international organisation"
    victims military
    member european-union from 2008-12

# --- Ethiopia ---

actor et-government
    name "Ethiopian government"
    alias "Ethiopian authorities" "Ethiopia's government" "Ethiopian federal government"
    alias "federal government of Ethiopia" "Ethiopia's federal government" "Abiy Ahmed's government"
    alias "Government of Ethiopia" "Government Communication Service of Ethiopia" "Ethiopian officials"
    kind government
    country ET

actor et-army
    name "Ethiopian army"
    alias "Ethiopian National Defense Force" "Ethiopian National Defence Force" "Ethiopian National Defence Forces"
    alias "Ethiopian National Defense Forces" "Ethiopian Defence Force" "Ethiopian military"
    alias "Ethiopian federal forces" "Ethiopian forces" "Ethiopian troops" "Ethiopian soldiers"
    alias "Ethiopian federal troops" "Ethiopia's army" "Ethiopia's military" "Ethiopian government forces"
    alias "Ethiopian armed forces" "ENDF"
    kind military
    victims military
    country ET
    member et-government

actor et-air-force
    name "Ethiopian Air Force"
    kind military
    victims military
    country ET
    member et-government

actor tplf
    name "TPLF"
    alias "Tigray People's Liberation Front" "Tigrayan People's Liberation Front"
    alias "Tigray People's Liberation Front party" "Tigrean People's Liberation Front"
    kind "non-state armed group"
    victims "non-state armed group"
    country ET
    member eprdf from 1988 to 2019-11

actor tdf
    name "Tigray Defence Forces"
    alias "Tigray Defense Forces" "Tigray Defence Force" "Tigray Defense Force" "Tigrayan forces" "Tigray forces"
    alias "Tigrayan rebels" "Tigrayan fighters" "Tigray rebels" "Tigrayan troops" "Tigrayan rebel forces"
    alias "Tigray fighters" "Tigrean forces"
    acronym "TDF"
    kind "non-state armed group"
    victims "non-state armed group"
    country ET
    member tplf from 2020-11

actor tigray-interim-administration
    name "Tigray Interim Administration"
    alias "Interim Regional Administration of Tigray" "Tigray interim government" "Interim Administration of Tigray"
    alias "Tigray regional government" "Tigray's regional government" "Tigrayan authorities" "Tigray authorities"
    kind "local official"
    country ET

actor tigray-peace-force
    name "Tigray Peace Force"
    alias "Tigray Peace Forces"
    kind "non-state armed group"
    victims "non-state armed group"
    country ET

actor eprdf
    name "EPRDF"
    alias "Ethiopian People's Revolutionary Democratic Front"
    kind "non-state armed group"
    country ET
    member et-government from 1991-05 to 2019-12

actor olf
    name "Oromo Liberation Front"
    alias "Oromia Liberation Front"
    acronym "OLF"
    kind "non-state armed group"
    victims "non-state armed group"
    country ET

actor ola
    name "Oromo Liberation Army"
    alias "OLF-Shene" "OLF-Shane" "Shene group" "OLF-Shaneh" "Shane militants" "Oromia Liberation Army"
    alias "Shene militants" "OLA rebels" "OLF-OLA"
    acronym "OLA"
    kind "non-state armed group"
    victims "non-state armed group"
    country ET

actor fano
    name "Fano"
    alias "Fano militia" "Fano militias" "Fano militiamen" "Fano fighters" "Amhara Fano" "Fano rebels" "Fano forces"
    alias "Fano insurgents" "Amhara Fano Popular Organization"
    kind "non-state armed group"
    victims "non-state armed group"
    country ET

actor amhara-special-forces
    name "Amhara forces"
    alias "Amhara special forces" "Amhara regional forces" "Amhara militia" "Amhara militias" "Amhara Special Force"
    alias "Amhara militiamen" "Amhara fighters" "Amhara regional special forces"
    kind military
    victims "pro-government militia"
    country ET
    ally et-government from 2020-11 to 2023-04

actor afar-forces
    name "Afar forces"
    alias "Afar special forces" "Afar regional forces" "Afar militia" "Afar militias"
    kind military
    victims "pro-government militia"
    country ET

actor oromia-special-forces
    name "Oromia regional forces"
    alias "Oromia special forces" "Oromo special forces" "Oromia regional police" "Oromia Special Police"
    kind military
    victims "pro-government militia"
    country ET

actor liyu-police
    name "Liyu Police"
    alias "Somali Special Police" "Somali Region Special Police" "Liyyu police"
    kind police
    victims "pro-government militia"
    country ET
    member et-government

actor onlf
    name "ONLF"
    alias "Ogaden National Liberation Front" "Ogadeni National Liberation Front"
    kind "non-state armed group"
    victims "non-state armed group"
    country ET

actor gambella-liberation-front
    name "Gambella Liberation Front"
    alias "Gambela Liberation Front"
    kind "non-state armed group"
    victims "non-state armed group"
    country ET

actor gumuz-militia
    name "Gumuz militia"
    alias "Gumuz militias" "Gumuz militants" "Gumuz People's Democratic Movement" "Gumuz gunmen" "Gumuz armed groups"
    kind "non-state armed group"
    victims "communal militia"
    country ET

actor tpdm
    name "TPDM"
    alias "Tigray People's Democratic Movement" "Ginbot 7" "Ginbot Sebat" "Patriotic Ginbot 7"
    alias "Ethiopian People's Patriotic Front"
    kind "non-state armed group"
    victims "non-state armed group"
    country ET ER

actor eprp
    name "EPRP"
    alias "Ethiopian People's Revolutionary Party"
    kind "non-state armed group"
    victims "non-state armed group"
    country ET

actor derg
    name "Derg"
    alias "Dergue" "Mengistu government" "Mengistu's government" "Mengistu regime"
    kind government
    victims military
    country ET
    member et-government to 1991-05

actor ethiopian-human-rights-commission
    name "Ethiopian Human Rights Commission"
    alias "Ethiopia's Human Rights Commission" "state-appointed Ethiopian Human Rights Commission"
    alias "Ethiopian Human Rights Council" "EHRC"
    kind ngo/monitor
    country ET

actor amhara-association-of-america
    name "Amhara Association of America"
    kind ngo/monitor
    country US ET

# --- Eritrea ---

actor er-army
    name "Eritrean army"
    alias "Eritrean Defence Forces" "Eritrean Defense Forces" "Eritrean forces" "Eritrean troops" "Eritrean soldiers"
    alias "Eritrean military" "Eritrea's army" "Eritrea's military"
    kind military
    victims military
    country ER
    member er-government
    ally et-government from 2020-11 to 2022-11

actor eplf
    name "EPLF"
    alias "Eritrean People's Liberation Front" "People's Front for Democracy and Justice"
    kind "non-state armed group"
    victims "non-state armed group"
    country ER ET
    member er-government from 1993-05

actor elf
    name "Eritrean Liberation Front"
    alias "Eritrean Islamic Jihad" "Eritrean Islamic Jihad Movement"
    kind "non-state armed group"
    victims "non-state armed group"
    country ER

actor rsado
    name "Red Sea Afar Democratic Organization"
    alias "Red Sea Afar Democratic Organisation"
    kind "non-state armed group"
    victims "non-state armed group"
    country ER

actor unmee
    name "UNMEE"
    alias "United Nations Mission in Ethiopia and Eritrea" "UN Mission in Ethiopia and Eritrea"
    kind "international organisation"
    victims peacekeeper
    country ET ER
    member united-nations from 2000-07 to 2008-07

# --- Djibouti, Kenya ---

actor frud
    name "FRUD"
    alias "Front for the Restoration of Unity and Democracy" "FRUD-Armé" "Front for Restoration of Unity and Democracy"
    kind "non-state armed group"
    victims "non-state armed group"
    country DJ

actor ke-army
    name "Kenya Defence Forces"
    alias "Kenya Defense Forces" "Kenyan Defence Forces" "Kenyan Defense Forces" "Kenyan army" "Kenyan military"
    alias "Kenyan troops" "Kenyan soldiers" "Kenyan forces" "Kenya's military" "Kenya's army" "Kenya Army" "KDF"
    kind military
    victims military
    country KE
    member ke-government
    member amisom from 2012-06 to 2022-03-31

actor ke-police
    name "Kenyan police"
    alias "Kenya Police" "National Police Service of Kenya" "Kenya's police" "General Service Unit"
    alias "Administration Police" "Kenyan Administration Police" "Rural Border Patrol Unit"
    kind police
    victims police
    country KE
    member ke-government

actor ke-red-cross
    name "Kenya Red Cross"
    alias "Kenyan Red Cross" "Kenya Red Cross Society"
    kind medical
    victims civilian
    country KE
    member red-cross-movement

actor mungiki
    name "Mungiki"
    alias "Mungiki sect" "Mungiki gang"
    kind "non-state armed group"
    victims "non-state armed group"
    country KE

actor sabaot-land-defence-force
    name "Sabaot Land Defence Force"
    alias "Sabaot Land Defense Force"
    kind "non-state armed group"
    victims "non-state armed group"
    country KE

actor mombasa-republican-council
    name "Mombasa Republican Council"
    kind "non-state armed group"
    victims "non-state armed group"
    country KE

actor al-hijra
    name "Al-Hijra"
    alias "Muslim Youth Center"
    kind "non-state armed group"
    victims "non-state armed group"
    country KE
    member al-shabaab

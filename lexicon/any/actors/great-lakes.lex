# DR Congo, Rwanda, Burundi, Uganda, the Central African Republic, Congo-Brazzaville; Angola, Mozambique and the south.

# --- DR Congo ---

actor cd-government
    name "Congolese government"
    alias "Congolese authorities" "DRC government" "Congo's government"
    alias "government of the Democratic Republic of Congo" "Kinshasa government" "DRC authorities"
    alias "Congolese officials" "DR Congo government"
    kind government
    country CD

actor cd-army
    name "Congolese army"
    alias "FARDC" "Armed Forces of the Democratic Republic of the Congo"
    alias "Armed Forces of the Democratic Republic of Congo" "Congolese military" "Congolese armed forces"
    alias "Congo's army" "DRC army" "DR Congo army" "DR Congo's army" "Congolese troops" "Congolese soldiers"
    alias "Congolese forces" "Forces armées de la République démocratique du Congo" "Congolese government forces"
    alias "DRC armed forces" "Congo army" "DRC forces" "DRC's army" "Congo's military" "DRC military" "Zairean army"
    alias "Zairian army" "Forces Armées Zaïroises"
    kind military
    victims military
    country CD
    member cd-government

actor wazalendo
    name "Wazalendo"
    alias "Wazalendo militia" "Wazalendo militias" "Wazalendo fighters" "Wazalendos"
    alias "Volunteers for the Defence of the Homeland of Congo"
    kind "non-state armed group"
    victims "pro-government militia"
    country CD
    ally cd-army from 2022-11

actor m23
    name "M23"
    alias "M-23" "March 23 Movement" "M23 rebels" "March 23 Movement rebels" "23 March Movement"
    alias "Mouvement du 23 mars" "Movement of March 23" "M23 movement" "M23 fighters" "Rwanda-backed M23"
    alias "Rwandan-backed M23" "M23 rebel group"
    kind "non-state armed group"
    victims "non-state armed group"
    country CD
    member afc-congo from 2023-12-15
    ally rw-army
    people "M23 rebels"

actor afc-congo
    name "Alliance Fleuve Congo"
    alias "Congo River Alliance" "River Congo Alliance" "AFC/M23" "AFC-M23" "M23/AFC"
    kind "non-state armed group"
    victims "non-state armed group"
    country CD

actor cndp
    name "CNDP"
    alias "National Congress for the Defence of the People" "National Congress for the Defense of the People"
    alias "Nkunda's rebels" "Laurent Nkunda's rebels"
    kind "non-state armed group"
    victims "non-state armed group"
    country CD
    member cd-army from 2009-03

actor rcd-goma
    name "RCD-Goma"
    alias "Rally for Congolese Democracy" "Congolese Rally for Democracy" "Rassemblement congolais pour la démocratie"
    alias "Congolese Democratic Rally" "Rally for Congolese Democracy-Goma"
    kind "non-state armed group"
    victims "non-state armed group"
    country CD
    ally rw-government from 1998-08

actor rcd-ml
    name "RCD-ML"
    alias "RCD-Kisangani" "RCD-K/ML" "Rally for Congolese Democracy-Liberation Movement"
    kind "non-state armed group"
    victims "non-state armed group"
    country CD
    ally ug-government from 1998-08

actor mlc
    name "Movement for the Liberation of Congo"
    alias "Movement for the Liberation of the Congo" "Congolese Liberation Movement"
    alias "Mouvement de libération du Congo" "Bemba's rebels"
    kind "non-state armed group"
    victims "non-state armed group"
    country CD
    ally ug-government from 1998

actor afdl
    name "AFDL"
    alias "Alliance of Democratic Forces for the Liberation of Congo"
    alias "Alliance of Democratic Forces for the Liberation of Congo-Zaire" "Kabila's rebels"
    kind "non-state armed group"
    victims "non-state armed group"
    country CD
    ally rw-government from 1996-10

actor fdlr
    name "FDLR"
    alias "Democratic Forces for the Liberation of Rwanda" "Democratic Liberation Forces of Rwanda" "FDLR-FOCA"
    alias "FDLR rebels" "Democratic Front for the Liberation of Rwanda" "Rwandan Hutu rebels"
    alias "Forces démocratiques de libération du Rwanda"
    kind "non-state armed group"
    victims "non-state armed group"
    country CD RW

actor cnrd
    name "CNRD"
    alias "National Council for Renewal and Democracy" "CNRD-Ubwiyunge"
    kind "non-state armed group"
    victims "non-state armed group"
    country CD RW

actor alir
    name "Army for the Liberation of Rwanda"
    alias "Armée de libération du Rwanda"
    kind "non-state armed group"
    victims "non-state armed group"
    country RW CD

actor adf
    name "ADF"
    alias "Allied Democratic Forces" "ADF rebels" "ADF militia" "ADF-NALU" "Islamist Allied Democratic Forces"
    alias "Madina at Tauheed Wau Mujahedeen" "Allied Democratic Front" "Allied Defence Forces"
    alias "Allied Democratic Force" "ADF militants" "ADF fighters"
    acronym "ADF"
    kind "non-state armed group"
    victims "non-state armed group"
    country CD UG
    member iscap from 2019-04
    people "ADF rebels"

actor iscap
    name "ISCAP"
    alias "Islamic State Central Africa Province" "Islamic State's Central Africa Province"
    alias "Islamic State Central African Province" "Islamic State in Central Africa"
    alias "Central African Province of the Islamic State" "IS Central Africa Province"
    alias "Islamic State in the Central African Province" "Islamic State's Central African Province"
    kind "non-state armed group"
    victims "non-state armed group"
    country CD MZ
    member islamic-state from 2019-04

actor mai-mai
    name "Mai-Mai"
    alias "Mayi-Mayi" "Mai Mai militia" "Mai-Mai militias" "Mai-Mai fighters" "Mai-Mai rebels" "Mayi-Mayi militia"
    alias "Mai-Mai militiamen" "Mai-Mai Mazembe" "Mai-Mai Yakutumba" "Mai-Mai Simba" "Mai-Mai Kata Katanga"
    alias "Mai-Mai Sheka" "Mayi Mayi fighters" "Bakata Katanga" "Kata Katanga"
    kind "non-state armed group"
    victims "communal militia"
    country CD

actor apcls
    name "APCLS"
    alias "Alliance of Patriots for a Free and Sovereign Congo"
    kind "non-state armed group"
    victims "non-state armed group"
    country CD

actor ndc-r
    name "NDC-R"
    alias "NDC-Rénové" "Nduma Defence of Congo" "Nduma Defense of Congo" "Nduma Defence of Congo-Renovated"
    alias "Nduma Defense of Congo-Renovated" "NDC-Renovated"
    kind "non-state armed group"
    victims "non-state armed group"
    country CD

actor nyatura
    name "Nyatura"
    alias "Nyatura militia" "CMC-FDP" "Collective of Movements for Change" "Nyatura CMC"
    kind "non-state armed group"
    victims "communal militia"
    country CD

actor raia-mutomboki
    name "Raia Mutomboki"
    kind "non-state armed group"
    victims "communal militia"
    country CD

actor twirwaneho
    name "Twirwaneho"
    alias "Twigwaneho" "Gumino" "Ngumino" "Makanika's Twirwaneho"
    kind "non-state armed group"
    victims "communal militia"
    country CD
    member afc-congo from 2025-02

actor codeco
    name "CODECO"
    alias "Cooperative for the Development of Congo" "Cooperative for Development of the Congo"
    alias "Cooperative for the Development of the Congo" "CODECO militia" "URDPC"
    alias "Cooperative for Development of Congo" "CODECO militiamen" "CODECO fighters"
    kind "non-state armed group"
    victims "communal militia"
    country CD

actor zaire-militia
    name "Zaïre militia"
    alias "Front for Public Self-Defence of Ituri" "Zaire-FPAC" "Zaire self-defence group"
    kind "non-state armed group"
    victims "communal militia"
    country CD

actor crp-ituri
    name "Convention for the Popular Revolution"
    alias "Convention for Popular Revolution" "Lubanga's rebels"
    kind "non-state armed group"
    victims "non-state armed group"
    country CD

actor frpi
    name "FRPI"
    alias "Patriotic Resistance Front of Ituri" "Ituri Patriotic Resistance Front"
    alias "Front for Patriotic Resistance in Ituri" "Patriotic Force of Resistance in Ituri"
    alias "Front for Patriotic Resistance of Ituri"
    kind "non-state armed group"
    victims "non-state armed group"
    country CD

actor fni
    name "Nationalist and Integrationist Front"
    alias "Nationalist Integrationist Front" "Lendu militia"
    kind "non-state armed group"
    victims "non-state armed group"
    country CD

actor upc
    name "Union of Congolese Patriots"
    alias "Hema militia"
    kind "non-state armed group"
    victims "non-state armed group"
    country CD

actor kamuina-nsapu
    name "Kamuina Nsapu"
    alias "Kamwina Nsapu" "Kamuina Nsapu militia" "Kamwina Nsapu militia" "Bana Mura"
    kind "non-state armed group"
    victims "communal militia"
    country CD

actor mobondo
    name "Mobondo"
    alias "Mobondo militia" "Mobondo militiamen"
    kind "non-state armed group"
    victims "communal militia"
    country CD

actor bundu-dia-kongo
    name "Bundu dia Kongo"
    alias "Bundu dia Mayala" "BDK sect"
    kind "non-state armed group"
    victims "non-state armed group"
    country CD

actor monusco
    name "MONUSCO"
    alias "United Nations Organization Stabilization Mission in the Democratic Republic of the Congo"
    alias "UN mission in Congo" "UN peacekeeping mission in Congo" "UN mission in DR Congo" "UN peacekeepers in Congo"
    alias "UN peacekeeping mission in the Democratic Republic of Congo" "Force Intervention Brigade"
    alias "UN peacekeeping mission in DR Congo" "UN force in Congo"
    kind "international organisation"
    victims peacekeeper
    country CD
    member united-nations from 2010-07
    ally cd-government

actor monuc
    name "MONUC"
    alias "United Nations Organization Mission in the Democratic Republic of the Congo"
    alias "United Nations Mission in Congo" "UN Mission in the Democratic Republic of Congo"
    kind "international organisation"
    victims peacekeeper
    country CD
    member united-nations from 1999-11 to 2010-06

actor samidrc
    name "SAMIDRC"
    alias "SADC mission in Congo" "SADC Mission in the Democratic Republic of Congo"
    alias "Southern African Development Community Mission in the Democratic Republic of Congo"
    alias "SADC Mission in the DRC" "SAMI-DRC"
    kind military
    victims peacekeeper
    country CD
    member sadc from 2023-12 to 2025-03
    ally cd-army from 2023-12 to 2025-03

actor eacrf
    name "East African Community Regional Force"
    alias "EAC Regional Force" "EACRF" "East African regional force"
    kind military
    victims peacekeeper
    country CD
    ally cd-government from 2022-11 to 2023-12

actor operation-artemis
    name "Operation Artemis"
    kind military
    victims military
    country CD
    member european-union from 2003-06 to 2003-09

actor kivu-security-tracker
    name "Kivu Security Tracker"
    alias "Baromètre sécuritaire du Kivu" "Kivu barometer"
    kind ngo/monitor
    country CD

actor barza-ituri-crdh
    name "CRDH Ituri"
    alias "Convention for the Respect of Human Rights" "CRDH"
    kind ngo/monitor
    country CD

actor cepadho
    name "CEPADHO"
    alias "Centre for the Promotion of Peace, Democracy and Human Rights"
    kind ngo/monitor
    country CD

# --- Rwanda, Burundi ---

actor rw-army
    name "Rwandan army"
    alias "Rwanda Defence Force" "Rwanda Defense Force" "Rwandan Defence Force" "Rwandan Defence Forces"
    alias "Rwandan military" "Rwandan troops" "Rwandan soldiers" "Rwandan forces" "Rwandan Patriotic Army"
    alias "Rwanda Defence Forces" "Rwandan Defense Forces" "Rwanda's army" "Rwanda's military" "Rwanda Patriotic Army"
    acronym "RDF"
    kind military
    victims military
    country RW
    member rw-government

actor rpf
    name "Rwandan Patriotic Front"
    alias "Rwandese Patriotic Front" "Rwanda Patriotic Front"
    acronym "RPF"
    kind "non-state armed group"
    victims "non-state armed group"
    country RW
    member rw-government from 1994-07

actor interahamwe
    name "Interahamwe"
    alias "Interahamwe militia" "Impuzamugambi" "Hutu Interahamwe"
    kind "non-state armed group"
    victims "pro-government militia"
    country RW CD

actor ex-far
    name "Ex-FAR"
    alias "Rwandan Armed Forces" "Forces Armées Rwandaises" "former Rwandan army"
    kind "non-state armed group"
    victims military
    country RW CD

actor fln-rwanda
    name "National Liberation Front (Rwanda)"
    alias "Rwandan National Liberation Front" "FLN of Rwanda" "Rwanda Movement for Democratic Change"
    kind "non-state armed group"
    victims "non-state armed group"
    country RW

actor red-tabara
    name "RED-Tabara"
    alias "Resistance for the Rule of Law in Burundi" "Resistance Movement for the Rule of Law in Burundi"
    kind "non-state armed group"
    victims "non-state armed group"
    country BI CD

actor forebu
    name "FOREBU"
    alias "Popular Forces of Burundi" "Republican Forces of Burundi" "FPB rebels"
    kind "non-state armed group"
    victims "non-state armed group"
    country BI

actor bi-army
    name "Burundian army"
    alias "National Defence Force of Burundi" "Burundi National Defence Force" "Burundi army" "Burundi's army"
    alias "Burundian troops" "Burundian soldiers" "Burundian military" "Burundian forces" "Burundi's military"
    alias "Burundi National Defense Force"
    kind military
    victims military
    country BI
    member bi-government

actor imbonerakure
    name "Imbonerakure"
    kind "non-state armed group"
    victims "pro-government militia"
    country BI
    ally bi-government

actor cndd-fdd
    name "CNDD-FDD"
    alias "Forces for the Defence of Democracy" "Forces for the Defense of Democracy"
    alias "National Council for the Defence of Democracy"
    alias "National Council for the Defense of Democracy-Forces for the Defense of Democracy"
    kind "non-state armed group"
    victims "non-state armed group"
    country BI
    member bi-government from 2005-08

actor palipehutu-fnl
    name "FNL (Burundi)"
    alias "Palipehutu-FNL" "National Liberation Forces" "Forces for National Liberation"
    alias "Party for the Liberation of the Hutu People" "National Forces of Liberation"
    alias "Forces nationales de libération"
    kind "non-state armed group"
    victims "non-state armed group"
    country BI

actor onub
    name "ONUB"
    alias "United Nations Operation in Burundi" "UN Operation in Burundi"
    kind "international organisation"
    victims peacekeeper
    country BI
    member united-nations from 2004-06 to 2006-12

# --- Uganda ---

actor ug-army
    name "Ugandan army"
    alias "Uganda People's Defence Force" "Uganda People's Defence Forces" "Uganda People's Defense Force"
    alias "Ugandan People's Defence Force" "UPDF forces" "Ugandan military" "Ugandan troops" "Ugandan soldiers"
    alias "Ugandan forces" "Uganda's army" "Uganda's military" "Uganda People's Defense Forces" "Operation Shujaa"
    alias "National Resistance Army of Uganda"
    kind military
    victims military
    country UG
    member ug-government

actor lra
    name "Lord's Resistance Army"
    alias "Lord's Resistance Army rebels" "LRA rebels" "Joseph Kony's rebels"
    acronym "LRA"
    kind "non-state armed group"
    victims "non-state armed group"
    country UG CD CF SS

actor wnbf
    name "West Nile Bank Front"
    alias "Uganda National Rescue Front" "Uganda National Rescue Front II"
    kind "non-state armed group"
    victims "non-state armed group"
    country UG

actor holy-spirit-movement
    name "Holy Spirit Movement"
    alias "Uganda People's Democratic Army" "Uganda People's Army"
    kind "non-state armed group"
    victims "non-state armed group"
    country UG

actor invisible-children
    name "Invisible Children"
    alias "LRA Crisis Tracker"
    kind ngo/monitor
    country US

# --- Central African Republic ---

actor cf-government
    name "Central African government"
    alias "Central African authorities" "Government of the Central African Republic" "Bangui government"
    alias "Central African Republic government"
    kind government
    country CF

actor cf-army
    name "Central African army"
    alias "Central African Armed Forces" "Central African Republic army" "Central African soldiers"
    alias "Central African troops" "Forces armées centrafricaines" "FACA"
    kind military
    victims military
    country CF
    member cf-government

actor seleka
    name "Seleka"
    alias "ex-Seleka" "Seleka rebels" "Seleka coalition" "former Seleka rebels" "Seleka fighters" "Seleka alliance"
    kind "non-state armed group"
    victims "non-state armed group"
    country CF

actor anti-balaka
    name "Anti-balaka"
    alias "anti-Balaka militia" "anti-balaka militias" "anti-balaka fighters" "anti-balaka militiamen"
    alias "Christian anti-balaka"
    kind "non-state armed group"
    victims "communal militia"
    country CF

actor upc-car
    name "UPC (Central African Republic)"
    alias "Union for Peace in the Central African Republic" "Unity for Peace in the Central African Republic"
    alias "Union for Peace in Central Africa" "Union for Peace in Central African Republic"
    alias "Unité pour la paix en Centrafrique" "UPC rebels"
    kind "non-state armed group"
    victims "non-state armed group"
    country CF
    member seleka to 2014
    member cpc-car from 2020-12 to 2021-04

actor 3r
    name "3R (Central African Republic)"
    alias "Return, Reclamation and Rehabilitation" "Return, Reclamation, Rehabilitation"
    alias "Retour, réclamation et réhabilitation" "3R rebels" "3R group" "3R militia" "3R rebel group"
    acronym "3R"
    kind "non-state armed group"
    victims "non-state armed group"
    country CF
    member cpc-car from 2020-12

actor fprc
    name "FPRC"
    alias "Popular Front for the Rebirth of Central African Republic"
    alias "Popular Front for the Renaissance of Central Africa"
    alias "Popular Front for the Rebirth of the Central African Republic"
    alias "Popular Front for the Renaissance of the Central African Republic"
    kind "non-state armed group"
    victims "non-state armed group"
    country CF
    member cpc-car from 2020-12

actor mpc-car
    name "MPC (Central African Republic)"
    alias "Central African Patriotic Movement" "Patriotic Movement for Central Africa"
    alias "Patriotic Movement for the Central African Republic" "Mouvement patriotique pour la Centrafrique"
    kind "non-state armed group"
    victims "non-state armed group"
    country CF
    member cpc-car from 2020-12

actor cpc-car
    name "CPC"
    alias "Coalition of Patriots for Change" "Coalition des patriotes pour le changement"
    kind "non-state armed group"
    victims "non-state armed group"
    country CF

actor mlcj-car
    name "MLCJ"
    alias "Movement of Central African Liberators for Justice"
    alias "Central African Movement of Freedom Fighters for Justice"
    kind "non-state armed group"
    victims "non-state armed group"
    country CF

actor ufdr
    name "UFDR"
    alias "Union of Democratic Forces for Unity" "Union of Democratic Forces for the Rally"
    alias "Union of Democratic Forces for Unity and Rally"
    kind "non-state armed group"
    victims "non-state armed group"
    country CF
    member seleka from 2012-12

actor cpjp
    name "CPJP"
    alias "Convention of Patriots for Justice and Peace"
    kind "non-state armed group"
    victims "non-state armed group"
    country CF
    member seleka from 2012-12

actor aakg
    name "Azande Ani Kpi Gbe"
    alias "Azande militia" "Zande Ani Kpi Gbe"
    kind "non-state armed group"
    victims "pro-government militia"
    country CF

actor revolution-and-justice-car
    name "Revolution and Justice"
    alias "Révolution et Justice"
    kind "non-state armed group"
    victims "non-state armed group"
    country CF

actor minusca
    name "MINUSCA"
    alias "United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic"
    alias "UN mission in the Central African Republic" "UN mission in Central African Republic"
    alias "UN peacekeeping mission in Central African Republic"
    alias "UN peacekeeping mission in the Central African Republic" "UN peacekeepers in the Central African Republic"
    alias "UN peacekeepers in Central African Republic"
    kind "international organisation"
    victims peacekeeper
    country CF
    member united-nations from 2014-04
    ally cf-government

actor misca
    name "MISCA"
    alias "African-led International Support Mission to the Central African Republic"
    alias "African-led International Support Mission in the Central African Republic"
    kind "international organisation"
    victims peacekeeper
    country CF
    member african-union from 2013-12 to 2014-09

actor operation-sangaris
    name "Operation Sangaris"
    alias "Sangaris" "Sangaris force"
    kind military
    victims military
    country FR CF
    member fr-army from 2013-12-05 to 2016-10-31

actor eufor-rca
    name "EUFOR RCA"
    alias "EUTM RCA"
    kind military
    victims military
    country CF
    member european-union from 2014-04

actor ninja-militia-congo
    name "Ninja militia (Congo)"
    alias "Ninja militia" "Ninja rebels" "Ninja militiamen" "Cobra militia" "Cocoye militia"
    kind "non-state armed group"
    victims "non-state armed group"
    country CG

# --- Angola, Mozambique, southern Africa ---

actor unita
    name "UNITA"
    alias "National Union for the Total Independence of Angola" "UNITA rebels"
    alias "União Nacional para a Independência Total de Angola"
    kind "non-state armed group"
    victims "non-state armed group"
    country AO

actor mpla
    name "MPLA"
    alias "People's Movement for the Liberation of Angola" "Popular Movement for the Liberation of Angola"
    kind "non-state armed group"
    country AO
    member ao-government

actor ao-army
    name "Angolan army"
    alias "Angolan Armed Forces" "FAPLA" "Forças Armadas Angolanas" "Angolan military" "Angolan troops"
    alias "Angolan soldiers"
    kind military
    victims military
    country AO
    member ao-government

actor flec
    name "FLEC"
    alias "Front for the Liberation of the Enclave of Cabinda" "FLEC-FAC"
    alias "Front for the Liberation of the Cabinda Enclave" "FLEC-Renovada"
    kind "non-state armed group"
    victims "non-state armed group"
    country AO

actor renamo
    name "RENAMO"
    alias "Mozambican National Resistance" "Mozambique National Resistance" "Renamo Military Junta"
    alias "Resistência Nacional Moçambicana"
    kind "non-state armed group"
    victims "non-state armed group"
    country MZ

actor frelimo
    name "FRELIMO"
    alias "Mozambique Liberation Front" "Front for the Liberation of Mozambique"
    kind "non-state armed group"
    country MZ
    member mz-government

actor is-mozambique
    name "Islamic State Mozambique"
    alias "ISIS-Mozambique" "Ahlu Sunna Wal Jammah" "Ansar al-Sunna in Mozambique" "Mozambique's al-Shabab"
    alias "Islamic State in Mozambique" "Ahlu Sunnah Wa-Jama" "Ahlu al-Sunna wal-Jamaa" "Ahlu-Sunnah Wal Jamaah"
    alias "Islamic State Mozambique Province" "Mashababos" "Ansaru al-Sunna" "Mozambique's al-Shabaab" "IS-Mozambique"
    alias "Ansar al-Sunna Mozambique"
    kind "non-state armed group"
    victims "non-state armed group"
    country MZ
    member iscap from 2019-06 to 2022-05
    member islamic-state from 2019-06

actor mz-army
    name "Mozambican army"
    alias "Mozambique Defence Armed Forces" "Armed Forces for the Defence of Mozambique" "Mozambican Defence Forces"
    alias "Mozambican military" "Mozambican security forces" "Mozambican armed forces" "Mozambican forces"
    alias "Mozambique Defence Force" "Mozambican troops" "Mozambique Armed Defence Forces"
    kind military
    victims military
    country MZ
    member mz-government

actor samim
    name "SAMIM"
    alias "SADC Mission in Mozambique" "Southern African Development Community Mission in Mozambique"
    kind military
    victims peacekeeper
    country MZ
    member sadc from 2021-07 to 2024-07
    ally mz-government from 2021-07 to 2024-07

actor naparama
    name "Naparama"
    alias "Naparamas" "Naparama militia"
    kind "non-state armed group"
    victims "pro-government militia"
    country MZ

actor dyck-advisory-group
    name "Dyck Advisory Group"
    kind "civilian/witness"
    victims "private military company"
    country ZA MZ
    ally mz-government from 2020-04 to 2021-03

actor za-army
    name "South African National Defence Force"
    alias "South African National Defense Force" "SANDF" "South African army" "South African troops"
    alias "South African soldiers" "South African Defence Force" "South African military"
    kind military
    victims military
    country ZA
    member za-government

actor anc
    name "African National Congress"
    alias "Umkhonto we Sizwe"
    acronym "ANC"
    kind "non-state armed group"
    victims "non-state armed group"
    country ZA
    member za-government from 1994-05

actor inkatha
    name "Inkatha Freedom Party"
    alias "Inkatha" "Inkatha movement"
    kind "non-state armed group"
    victims "communal militia"
    country ZA

actor swapo
    name "SWAPO"
    alias "South West Africa People's Organisation" "South West Africa People's Organization"
    alias "People's Liberation Army of Namibia"
    kind "non-state armed group"
    victims "non-state armed group"
    country NA
    member na-government from 1990-03

actor executive-outcomes
    name "Executive Outcomes"
    kind "civilian/witness"
    victims "private military company"
    country ZA

actor sadc
    name "SADC"
    alias "Southern African Development Community"
    kind "international organisation"

actor unavem
    name "UNAVEM"
    alias "UNAVEM III" "MONUA" "United Nations Angola Verification Mission"
    kind "international organisation"
    victims peacekeeper
    country AO
    member united-nations from 1989 to 1999

actor onumoz
    name "ONUMOZ"
    alias "United Nations Operation in Mozambique"
    kind "international organisation"
    victims peacekeeper
    country MZ
    member united-nations from 1992-12 to 1994-12

actor unamir
    name "UNAMIR"
    alias "United Nations Assistance Mission for Rwanda" "UN Assistance Mission for Rwanda"
    kind "international organisation"
    victims peacekeeper
    country RW
    member united-nations from 1993-10 to 1996-03

actor operation-turquoise
    name "Operation Turquoise"
    kind military
    victims military
    country FR RW
    member fr-army from 1994-06 to 1994-08

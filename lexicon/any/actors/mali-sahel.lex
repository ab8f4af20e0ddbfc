# Mali, Burkina Faso, Niger, Mauritania and the G5 Sahel.
# Dates are those of public declarations; where only a month is sure, only the month stands.

# --- Mali: the state ---

actor ml-government
    name "Malian government"
    alias "Malian authorities" "Mali's government" "Mali's junta" "Malian junta" "Mali's military government"
    alias "Malian transitional government" "transitional government of Mali" "Mali's military rulers"
    kind government
    country ML

actor ml-army
    name "Malian army"
    alias "Malian Armed Forces" "FAMa" "Malian military" "Mali's army" "Mali's armed forces" "Malian troops"
    alias "Malian forces" "Malian soldiers" "Forces armées maliennes" "Armed Forces of Mali"
    alias "Malian Defence and Security Forces" "Malian defense forces" "FADSM"
    kind military
    victims military
    country ML
    member ml-government
    people "Malian soldiers"

actor ml-gendarmerie
    name "Malian gendarmerie"
    alias "Mali's gendarmerie" "Malian gendarmes"
    kind military
    victims military
    country ML
    member ml-government

actor ml-national-guard
    name "Malian National Guard"
    alias "National Guard of Mali" "Garde nationale du Mali" "Mali's National Guard"
    kind military
    victims military
    country ML
    member ml-government

# --- Mali: northern movements ---

actor cma
    name "CMA"
    alias "Coordination of Azawad Movements" "Coordination of Movements of Azawad"
    alias "Coordination of Movements of the Azawad" "Coordination of the Azawad Movements"
    alias "Coordination des mouvements de l'Azawad" "Azawad Movements Coordination"
    acronym "CMA"
    kind "non-state armed group"
    victims "non-state armed group"
    country ML
    member csp from 2021-05 to 2024-11-30
    people "CMA fighters"

actor csp
    name "CSP"
    alias "Permanent Strategic Framework" "Cadre stratégique permanent"
    alias "Permanent Strategic Framework for Peace, Security and Development"
    alias "Permanent Strategic Framework for the Defence of the People of Azawad"
    alias "Permanent Strategic Framework for the Defense of the People of Azawad"
    alias "Strategic Framework for the Defence of the People of Azawad"
    alias "Strategic Framework for the Defense of the People of Azawad"
    alias "Strategic Framework for the Defence of the Azawad People" "CSP-DPA" "CSP-PSD" "CSP-PD"
    alias "Cadre stratégique pour la défense du peuple de l'Azawad"
    acronym "CSP"
    kind "non-state armed group"
    victims "non-state armed group"
    country ML
    member fla from 2024-11-30
    people "CSP fighters"

actor fla
    name "FLA"
    alias "Azawad Liberation Front" "Front for the Liberation of Azawad" "Front de libération de l'Azawad"
    alias "Liberation Front of Azawad"
    acronym "FLA"
    kind "non-state armed group"
    victims "non-state armed group"
    country ML
    people "FLA fighters"

actor mnla
    name "MNLA"
    alias "National Movement for the Liberation of Azawad" "Mouvement national de libération de l'Azawad"
    alias "National Movement for the Liberation of the Azawad" "Azawad National Liberation Movement"
    alias "National Liberation Movement of Azawad"
    kind "non-state armed group"
    victims "non-state armed group"
    country ML
    member cma from 2014-06 to 2024-11-30
    member fla from 2024-11-30

actor hcua
    name "HCUA"
    alias "High Council for the Unity of Azawad" "Haut conseil pour l'unité de l'Azawad"
    alias "Supreme Council for the Unity of Azawad"
    kind "non-state armed group"
    victims "non-state armed group"
    country ML
    member cma from 2014-06 to 2024-11-30
    member fla from 2024-11-30

actor maa
    name "MAA"
    alias "Arab Movement of Azawad" "Arab Movement of the Azawad" "Azawad Arab Movement" "Mouvement arabe de l'Azawad"
    acronym "MAA"
    kind "non-state armed group"
    victims "non-state armed group"
    country ML
    member cma from 2014-06 to 2024-11-30
    member fla from 2024-11-30

actor maa-platform
    name "MAA-Platform"
    alias "MAA-Plateforme" "loyalist Arab Movement of Azawad"
    kind "non-state armed group"
    victims "pro-government militia"
    country ML
    member platform from 2014-06

actor gatia
    name "GATIA"
    alias "Imghad Tuareg Self-Defense Group and Allies" "Imghad Tuareg Self-Defence Group and Allies"
    alias "Self-Defense Group of Imghad Tuaregs and Allies" "Groupe autodéfense touareg Imghad et alliés"
    alias "Imghad and Allies Tuareg Self-Defense Group" "Tuareg Imghad and Allies Self-Defence Group"
    kind "non-state armed group"
    victims "pro-government militia"
    country ML
    member platform from 2014-08-14

actor platform
    name "Platform (Mali)"
    alias "Platform coalition" "Plateforme" "Platform of movements" "Platform of armed groups"
    alias "Plateforme des mouvements du 14 juin"
    kind "non-state armed group"
    victims "pro-government militia"
    country ML

actor msa-azawad
    name "Movement for the Salvation of Azawad"
    alias "Azawad Salvation Movement" "Mouvement pour le salut de l'Azawad"
    acronym "MSA" "MSA-D"
    kind "non-state armed group"
    victims "pro-government militia"
    country ML

actor ganda-koy
    name "Ganda Koy"
    alias "Ganda Koi" "Gandakoy"
    kind "non-state armed group"
    victims "communal militia"
    country ML

actor ganda-izo
    name "Ganda Izo"
    alias "Ganda Iso" "Gandaiso"
    kind "non-state armed group"
    victims "communal militia"
    country ML

actor cmfpr
    name "CMFPR"
    alias "Coordination of Patriotic Resistance Movements and Fronts"
    alias "Coordination of Movements and Fronts of Patriotic Resistance"
    kind "non-state armed group"
    victims "communal militia"
    country ML

actor dan-na-ambassagou
    name "Dan Na Ambassagou"
    alias "Dana Ambassagou" "Dan Nan Ambassagou" "Dan Amassagou" "Dan Nan Ambasagou"
    kind "non-state armed group"
    victims "communal militia"
    country ML

actor dozo-hunters
    name "Dozo hunters"
    alias "Dozos" "Donso hunters" "Donsos" "Dozo militia" "Dozo militiamen" "traditional Dozo hunters" "Dogon hunters"
    alias "Dogon militia" "Dogon militiamen" "Donzo hunters"
    kind "non-state armed group"
    victims "communal militia"
    country ML

actor atnmc
    name "ATNMC"
    alias "Tuareg Northern Mali Alliance for Change" "Northern Mali Tuareg Alliance for Change"
    alias "Democratic Alliance for Change" "May 23 Democratic Alliance for Change"
    acronym "ATNMC"
    kind "non-state armed group"
    victims "non-state armed group"
    country ML

actor mpa-azawad
    name "Popular Movement for the Liberation of Azawad"
    alias "Popular Movement of Azawad" "Azawad People's Movement" "Popular Movement of the Azawad"
    kind "non-state armed group"
    victims "non-state armed group"
    country ML

# --- Sahel: jihadist groups ---

actor jnim
    name "JNIM"
    alias "GSIM" "Group to Support Islam and Muslims" "Jama'at Nusrat al-Islam wal-Muslimin"
    alias "Jama'a Nusrat ul-Islam wa al-Muslimin" "Jama'at Nasr al-Islam wal Muslimin"
    alias "Jama'at Nusrat al-Islam wal-Muslimeen" "Jama'at Nusrat ul-Islam wa al-Muslimin"
    alias "Nusrat al-Islam wal-Muslimin" "Nusrat al-Islam" "Support Group for Islam and Muslims"
    alias "Support Group of Islam and Muslims" "Group for the Support of Islam and Muslims"
    alias "Group in Support of Islam and Muslims" "Group for Support of Islam and Muslims"
    alias "Support for Islam and Muslims" "Jama'at Nusrat al-Islam" "Groupe de soutien à l'islam et aux musulmans"
    alias "Nusrat-ul-Islam" "Jamaat Nasr al-Islam"
    kind "non-state armed group"
    victims "non-state armed group"
    country ML BF NE
    member al-qaeda from 2017-03
    people "jihadists of JNIM"

actor aqim
    name "AQIM"
    alias "AQMI" "al-Qaeda in the Islamic Maghreb" "al-Qaida in the Islamic Maghreb" "Al Qaeda in Islamic Maghreb"
    alias "al-Qaeda's North African branch" "al-Qaeda's North Africa branch" "al-Qaeda's North African wing"
    alias "al-Qaeda's north Africa affiliate" "al-Qaeda Organization in the Islamic Maghreb"
    alias "al-Qaeda in the Land of the Islamic Maghreb" "al-Qaeda in the Maghreb" "Al-Qaida au Maghreb islamique"
    kind "non-state armed group"
    victims "non-state armed group"
    country DZ ML
    member al-qaeda from 2007-01

actor is-sahel
    name "Islamic State Sahel Province"
    alias "Islamic State in the Greater Sahara" "Islamic State in the Greater Sahel"
    alias "Islamic State of the Greater Sahara" "Islamic State in Greater Sahara" "ISGS" "EIGS" "ISSP" "IS-Sahel"
    alias "ISIS-Sahel" "Islamic State in the Sahel" "Islamic State in the Sahel Province" "Islamic State Sahel"
    alias "Sahel Province of the Islamic State" "Islamic State group in the Sahel" "Islamic State's Sahel branch"
    alias "Islamic State's Sahel affiliate" "ISIS-GS" "IS-GS" "Islamic State in the Great Sahara"
    alias "Islamic State group in the Greater Sahara" "Greater Sahara faction of ISWAP"
    alias "Islamic State's Sahel Province" "EIGS group"
    kind "non-state armed group"
    victims "non-state armed group"
    country ML NE BF
    member islamic-state from 2015-05
    member iswap from 2019-03 to 2022-03

actor ansar-dine
    name "Ansar Dine"
    alias "Ansar al-Din" "Ansar Eddine" "Ansar ad-Din" "Ansar ud-Din" "Ançar Dine" "Ansar Edine" "Ansardine"
    alias "Ansar al-Dine"
    kind "non-state armed group"
    victims "non-state armed group"
    country ML
    member jnim from 2017-03

actor mujao
    name "MUJAO"
    alias "MUJWA" "Movement for Oneness and Jihad in West Africa" "Movement for Unity and Jihad in West Africa"
    alias "Movement for the Oneness and Jihad in West Africa" "Movement for Unity and Holy War in West Africa"
    alias "Movement for Monotheism and Jihad in West Africa"
    alias "Mouvement pour l'unicité et le jihad en Afrique de l'Ouest"
    kind "non-state armed group"
    victims "non-state armed group"
    country ML
    member al-mourabitoun from 2013-08

actor al-mourabitoun
    name "Al-Mourabitoun"
    alias "Al-Murabitoun" "Al-Murabitun" "Al-Mourabitoune" "Mourabitoun" "Murabitoun" "Al-Mourabitoon" "Al Morabitoun"
    alias "Al-Mourabitun"
    kind "non-state armed group"
    victims "non-state armed group"
    country ML
    member aqim from 2015-12
    member jnim from 2017-03

actor signed-in-blood
    name "Those Who Sign in Blood"
    alias "Signed-in-Blood Battalion" "Signatories in Blood" "Signed in Blood Brigade" "Masked Men Brigade"
    alias "al-Mulathamun Battalion" "Al-Mulathameen" "al-Mulathamun Brigade" "Masked Brigade"
    alias "Khaled Abu al-Abbas Brigade" "Al-Muwaqqi'un bil-Dima" "Mulathameen Brigade"
    alias "Those Signed in Blood Battalion"
    kind "non-state armed group"
    victims "non-state armed group"
    country DZ ML
    member al-mourabitoun from 2013-08

actor katiba-macina
    name "Katiba Macina"
    alias "Macina Liberation Front" "Katibat Macina" "Macina Katiba" "Macina Brigade" "Macina Battalion"
    alias "Massina Liberation Front" "Katiba Massina" "Front de libération du Macina"
    alias "Front for the Liberation of Macina" "Force de libération du Macina" "Macina Liberation Movement"
    alias "Macina Liberation Force" "Katiba of Macina"
    kind "non-state armed group"
    victims "non-state armed group"
    country ML
    member ansar-dine from 2015 to 2017-03
    member jnim from 2017-03

actor katiba-serma
    name "Katiba Serma"
    alias "Katibat Serma"
    kind "non-state armed group"
    victims "non-state armed group"
    country ML
    member jnim

actor ansaroul-islam
    name "Ansarul Islam"
    alias "Ansaroul Islam" "Ansarour Islam"
    kind "non-state armed group"
    victims "non-state armed group"
    country BF
    ally jnim from 2017

actor katiba-hanifa
    name "Katiba Hanifa"
    alias "Katibat Hanifa"
    kind "non-state armed group"
    victims "non-state armed group"
    country BF BJ
    member jnim

actor jnim-mahmuda
    name "Mahmuda group"
    alias "Mahmudawa" "Mahmuda terrorist group"
    kind "non-state armed group"
    victims "non-state armed group"
    country NG BJ

# --- Mali: foreign forces ---

actor minusma
    name "MINUSMA"
    alias "United Nations Multidimensional Integrated Stabilization Mission in Mali" "UN mission in Mali"
    alias "UN peacekeeping mission in Mali" "United Nations mission in Mali" "UN peacekeepers in Mali"
    alias "UN stabilisation mission in Mali"
    kind "international organisation"
    victims peacekeeper
    country ML
    member united-nations from 2013-04-25 to 2023-12-31
    people "UN peacekeepers"

actor afisma
    name "AFISMA"
    alias "African-led International Support Mission to Mali" "African-led International Support Mission in Mali"
    alias "MISMA"
    kind "international organisation"
    victims peacekeeper
    country ML
    ally ml-government from 2013-01 to 2013-06-30

actor operation-serval
    name "Operation Serval"
    alias "Serval force" "French-led forces in Mali"
    kind military
    victims military
    country FR ML
    member fr-army from 2013-01-11 to 2014-07
    ally ml-government from 2013-01-11 to 2014-07

actor operation-barkhane
    name "Operation Barkhane"
    alias "Barkhane" "Barkhane force" "Barkhane forces" "Force Barkhane"
    kind military
    victims military
    country FR ML
    member fr-army from 2014-08-01 to 2022-11-09
    ally ml-government from 2014-08-01 to 2022-08-15

actor task-force-takuba
    name "Task Force Takuba"
    alias "Takuba Task Force" "Takuba force" "Takuba"
    kind military
    victims military
    country ML
    ally ml-government from 2020-03 to 2022-07

actor g5-sahel
    name "G5 Sahel Joint Force"
    alias "G5 Sahel" "G5 Sahel force" "Joint Force of the G5 Sahel" "FC-G5S" "G5 Sahel Cross-Border Joint Force"
    kind military
    victims military

actor alliance-of-sahel-states
    name "Alliance of Sahel States"
    alias "Alliance des États du Sahel" "Sahel States Alliance" "Confederation of Sahel States"
    acronym "AES"
    kind "international organisation"

actor eutm-mali
    name "EUTM Mali"
    alias "EU Training Mission in Mali" "European Union Training Mission in Mali"
    kind "international organisation"
    country ML
    member european-union from 2013-02 to 2024-05

actor wagner
    name "Wagner"
    alias "Wagner Group" "Wagner PMC" "PMC Wagner" "Wagner mercenaries" "Wagner mercenary group"
    alias "Wagner private military company" "Russian mercenaries of Wagner" "Wagner fighters" "Vagner" "Wagnerites"
    kind "non-state armed group"
    victims "private military company"
    country RU
    ally ru-government from 2014 to 2023-06-23
    ally ml-government from 2021-12 to 2025-06
    ally cf-government from 2018
    ally lna from 2018 to 2024
    ally sy-government from 2015
    people "Wagner mercenaries"

actor africa-corps
    name "Africa Corps"
    alias "Russian Africa Corps" "Russia's Africa Corps" "African Corps" "Afrika Corps"
    kind military
    victims "private military company"
    country RU
    member ru-defence-ministry from 2023-11
    ally ml-government from 2024
    ally ne-government from 2024-04
    ally bf-government from 2024-01

actor cpa-azawad
    name "Coalition of the People of Azawad"
    alias "Coalition for the People of Azawad"
    kind "non-state armed group"
    victims "non-state armed group"
    country ML
    member cma to 2014-06

actor congress-justice-azawad
    name "Congress for Justice in Azawad"
    alias "Congress for Justice in the Azawad"
    acronym "CJA"
    kind "non-state armed group"
    victims "non-state armed group"
    country ML

# --- Burkina Faso ---

actor bf-government
    name "Burkinabe government"
    alias "Burkinabe authorities" "Burkina Faso's junta" "Burkinabe junta" "Burkina junta"
    alias "government of Burkina Faso" "Burkina Faso's government" "Burkina's junta" "Burkina Faso junta"
    kind government
    country BF

actor bf-army
    name "Burkinabe army"
    alias "Burkina Faso army" "Burkina Faso's army" "Burkinabe military" "Burkina Faso military"
    alias "Burkina Faso's military" "Burkinabe armed forces" "Burkina army" "Burkina Faso armed forces"
    alias "Burkinabe soldiers" "Burkinabe troops" "Burkina Faso soldiers" "Burkina Faso forces" "Burkinabè forces"
    alias "Forces armées nationales du Burkina Faso" "Rapid Intervention Battalions of Burkina Faso"
    kind military
    victims military
    country BF
    member bf-government

actor vdp
    name "VDP"
    alias "Volunteers for the Defence of the Homeland" "Volunteers for the Defense of the Homeland"
    alias "Homeland Defence Volunteers" "Homeland Defense Volunteers" "Volunteers for the Defence of the Fatherland"
    alias "Volunteers for the Defense of the Fatherland" "Volontaires pour la défense de la patrie"
    alias "Fatherland Defence Volunteers" "VDPs"
    acronym "VDP"
    kind military
    victims "pro-government militia"
    country BF
    member bf-government from 2020-01

actor koglweogo
    name "Koglweogo"
    alias "Kogleweogo" "Koglweogos"
    kind "non-state armed group"
    victims "communal militia"
    country BF

actor bf-rsp
    name "Presidential Security Regiment"
    alias "Régiment de sécurité présidentielle"
    acronym "RSP"
    kind military
    victims military
    country BF
    member bf-government to 2015-09

# --- Niger ---

actor ne-government
    name "Nigerien government"
    alias "Niger's government" "Nigerien authorities" "Niger's junta" "Nigerien junta" "Niger junta"
    alias "National Council for the Safeguard of the Homeland" "Niger's military government"
    kind government
    country NE

actor ne-army
    name "Nigerien army"
    alias "Niger's army" "Niger army" "Nigerien military" "Niger's military" "Niger's armed forces"
    alias "Nigerien armed forces" "Nigerien soldiers" "Nigerien troops" "Niger troops" "Niger soldiers"
    alias "Forces armées nigériennes" "Niger's defence forces" "Nigerien forces"
    kind military
    victims military
    country NE
    member ne-government

actor mnj
    name "MNJ"
    alias "Niger Movement for Justice" "Nigerien Movement for Justice" "Movement of Nigeriens for Justice"
    alias "Movement of Niger People for Justice" "Mouvement des Nigériens pour la justice"
    acronym "MNJ"
    kind "non-state armed group"
    victims "non-state armed group"
    country NE

actor fpl-niger
    name "Patriotic Liberation Front (Niger)"
    alias "Patriotic Liberation Front" "Front patriotique de libération" "Patriotic Front for Liberation"
    kind "non-state armed group"
    victims "non-state armed group"
    country NE

actor fplj-niger
    name "Patriotic Front for Justice (Niger)"
    alias "Patriotic Front for Justice"
    acronym "FPJ"
    kind "non-state armed group"
    victims "non-state armed group"
    country NE

actor lakurawa
    name "Lakurawa"
    alias "Lukarawa" "Lakurawas"
    kind "non-state armed group"
    victims "non-state armed group"
    country NG NE

# --- coastal neighbours ---

actor bj-army
    name "Beninese army"
    alias "Benin's army" "Benin army" "Benin's armed forces" "Benin's military" "Beninese armed forces"
    alias "Operation Mirador" "Beninese soldiers"
    kind military
    victims military
    country BJ
    member bj-government

actor mfdc
    name "MFDC"
    alias "Movement of Democratic Forces of Casamance" "Casamance Movement of Democratic Forces"
    alias "Movement of the Democratic Forces of Casamance" "Movement of Democratic Forces in the Casamance"
    kind "non-state armed group"
    victims "non-state armed group"
    country SN

actor ecowas
    name "ECOWAS"
    alias "Economic Community of West African States" "CEDEAO" "West African bloc ECOWAS"
    kind "international organisation"

actor ecomog
    name "ECOMOG"
    alias "ECOWAS Monitoring Group" "West African intervention force ECOMOG"
    alias "Economic Community of West African States Monitoring Group"
    kind military
    victims peacekeeper
    member ecowas from 1990-08

# --- Liberia, Sierra Leone, Ivory Coast, Guinea ---

actor npfl
    name "NPFL"
    alias "National Patriotic Front of Liberia"
    kind "non-state armed group"
    victims "non-state armed group"
    country LR

actor inpfl
    name "INPFL"
    alias "Independent National Patriotic Front of Liberia"
    kind "non-state armed group"
    victims "non-state armed group"
    country LR

actor ulimo
    name "ULIMO"
    alias "United Liberation Movement of Liberia for Democracy" "ULIMO-J" "ULIMO-K"
    kind "non-state armed group"
    victims "non-state armed group"
    country LR

actor lurd
    name "LURD"
    alias "Liberians United for Reconciliation and Democracy"
    kind "non-state armed group"
    victims "non-state armed group"
    country LR

actor model-liberia
    name "Movement for Democracy in Liberia"
    acronym "MODEL"
    kind "non-state armed group"
    victims "non-state armed group"
    country LR

actor lr-army
    name "Armed Forces of Liberia"
    kind military
    victims military
    country LR
    member lr-government

actor ruf
    name "RUF"
    alias "Revolutionary United Front" "RUF rebels" "Revolutionary United Front of Sierra Leone"
    acronym "RUF"
    kind "non-state armed group"
    victims "non-state armed group"
    country SL

actor afrc-sierra-leone
    name "Armed Forces Revolutionary Council"
    acronym "AFRC"
    kind "non-state armed group"
    victims "non-state armed group"
    country SL

actor west-side-boys
    name "West Side Boys"
    alias "West Side Niggaz"
    kind "non-state armed group"
    victims "non-state armed group"
    country SL

actor kamajors
    name "Kamajors"
    alias "Kamajor" "Kamajor militia" "Kamajor militiamen" "Civil Defense Forces of Sierra Leone"
    kind "non-state armed group"
    victims "pro-government militia"
    country SL
    ally sl-government

actor unamsil
    name "UNAMSIL"
    alias "United Nations Mission in Sierra Leone" "UN mission in Sierra Leone"
    kind "international organisation"
    victims peacekeeper
    country SL
    member united-nations from 1999-10 to 2005-12

actor unmil
    name "UNMIL"
    alias "United Nations Mission in Liberia" "UN Mission in Liberia"
    kind "international organisation"
    victims peacekeeper
    country LR
    member united-nations from 2003-09 to 2018-03

actor ivorian-new-forces
    name "New Forces (Côte d'Ivoire)"
    alias "Forces Nouvelles" "New Forces rebels" "Republican Forces of Côte d'Ivoire"
    alias "Republican Forces of Ivory Coast" "Forces Nouvelles de Côte d'Ivoire" "Patriotic Movement of Côte d'Ivoire"
    alias "Patriotic Movement of Ivory Coast"
    acronym "FRCI"
    kind "non-state armed group"
    victims "non-state armed group"
    country CI

actor young-patriots-ci
    name "Young Patriots (Côte d'Ivoire)"
    alias "Young Patriots" "Jeunes Patriotes"
    kind "non-state armed group"
    victims "pro-government militia"
    country CI

actor unoci
    name "UNOCI"
    alias "ONUCI" "United Nations Operation in Côte d'Ivoire" "UN mission in Ivory Coast"
    alias "UN Operation in Côte d'Ivoire"
    kind "international organisation"
    victims peacekeeper
    country CI
    member united-nations from 2004-04 to 2017-06

actor operation-licorne
    name "Operation Licorne"
    alias "Licorne force" "Operation Unicorn"
    kind military
    victims military
    country FR CI
    member fr-army from 2002-09 to 2015-01

# Sudan and South Sudan.

# --- Sudan ---

actor sd-government
    name "Sudanese government"
    alias "Sudanese authorities" "Sudan's government" "Sudanese officials" "Sovereignty Council"
    alias "Sudan's Sovereign Council" "Transitional Sovereignty Council" "Sudan's Sovereignty Council"
    alias "Sudanese Sovereign Council" "Bashir government" "Government of Sudan" "army-aligned government of Sudan"
    alias "army-backed government in Port Sudan" "Sudanese junta"
    kind government
    country SD

actor sd-army
    name "Sudanese army"
    alias "Sudanese Armed Forces" "Sudan Armed Forces" "Sudanese military" "Sudan's army" "Sudan's military"
    alias "Sudanese government forces" "Sudanese troops" "Sudanese soldiers" "Sudan's armed forces" "Burhan's forces"
    alias "army of General Abdel Fattah al-Burhan" "Sudan Army" "forces loyal to Burhan" "Sudan's regular army"
    alias "Sudanese regular army" "Sudanese forces"
    acronym "SAF"
    kind military
    victims military
    country SD
    member sd-government
    people "Sudanese soldiers"

actor sd-air-force
    name "Sudanese Air Force"
    alias "Sudanese warplanes" "Sudanese army warplanes" "Sudanese military aircraft" "Sudanese government warplanes"
    alias "Sudan air force" "Sudanese Antonov bombers"
    kind military
    victims military
    country SD
    member sd-government

actor rsf
    name "Rapid Support Forces"
    alias "Rapid Support Force" "paramilitary Rapid Support Forces" "Sudan's Rapid Support Forces"
    alias "Sudanese Rapid Support Forces" "RSF paramilitaries" "RSF militia" "Hemedti's forces" "RSF fighters"
    alias "RSF troops" "Rapid Support militia" "RSF paramilitary group" "forces of Mohamed Hamdan Dagalo"
    acronym "RSF"
    kind "non-state armed group"
    victims "non-state armed group"
    country SD
    member sd-government from 2013-08 to 2023-04-14
    member tasis-sudan from 2025-02
    people "RSF fighters"

actor tasis-sudan
    name "Tasis (Sudan Founding Alliance)"
    alias "Sudan Founding Alliance" "Tasis alliance" "Tasis coalition" "Sudanese Founding Alliance"
    alias "Government of Peace and Unity"
    kind "non-state armed group"
    victims "non-state armed group"
    country SD

actor janjaweed
    name "Janjaweed"
    alias "Janjawid" "Janjaweed militia" "Janjaweed militias" "Janjawiid" "Janjaweed militiamen"
    kind "non-state armed group"
    victims "pro-government militia"
    country SD
    ally sd-government from 2003 to 2013

actor sd-central-reserve-police
    name "Sudanese Central Reserve Police"
    alias "Abu Tira"
    kind police
    victims police
    country SD
    member sd-government

actor sd-niss
    name "NISS"
    alias "National Intelligence and Security Service" "Sudan's National Intelligence and Security Service"
    alias "Sudanese intelligence service" "General Intelligence Service of Sudan"
    alias "Sudan's General Intelligence Service"
    kind government
    victims military
    country SD
    member sd-government

actor popular-defence-forces-sudan
    name "Popular Defence Forces (Sudan)"
    alias "Popular Defence Forces" "Popular Defense Forces" "Popular Defence Force" "Popular Defense Force"
    alias "Sudanese Popular Defence Forces"
    kind "non-state armed group"
    victims "pro-government militia"
    country SD
    member sd-government from 1989 to 2020

actor al-bara-ibn-malik
    name "Al-Bara' ibn Malik Brigade"
    alias "Al-Baraa ibn Malik Brigade" "Baraa Ibn Malik Brigade" "Al-Baraa Ibn Malik Battalion"
    alias "Al-Bara bin Malik Brigade" "Al-Baraa bin Malik Brigade" "Baraa bin Malik battalion"
    alias "Al-Bara' ibn Malik Battalion"
    kind "non-state armed group"
    victims "pro-government militia"
    country SD
    ally sd-army from 2023-04

actor sudan-shield-forces
    name "Sudan Shield Forces"
    alias "Sudan Shield" "Kikal's forces" "Keikel's forces"
    kind "non-state armed group"
    victims "pro-government militia"
    country SD
    member rsf from 2023-08 to 2024-10-20
    ally sd-army from 2024-10-20

actor darfur-joint-force
    name "Darfur Joint Force"
    alias "Joint Force of Armed Struggle Movements" "Joint Force of the Armed Struggle Movements"
    alias "Joint Forces of the Armed Struggle Movements" "Joint Force of Armed Movements" "Darfur Joint Forces"
    alias "Joint Forces of Armed Struggle Movements" "Darfur Joint Protection Force"
    kind "non-state armed group"
    victims "non-state armed group"
    country SD
    ally sd-army from 2023-11

actor jem
    name "Justice and Equality Movement"
    alias "Sudanese Justice and Equality Movement" "JEM rebels"
    acronym "JEM"
    kind "non-state armed group"
    victims "non-state armed group"
    country SD
    member sudan-revolutionary-front from 2011-11
    member darfur-joint-force from 2023-04

actor slm-mm
    name "SLM-Minnawi"
    alias "SLM-MM" "SLA-MM" "Sudan Liberation Movement-Minnawi" "Sudan Liberation Army-Minni Minnawi"
    alias "Minni Minnawi faction" "SLA-Minnawi" "Sudan Liberation Army of Minni Minnawi"
    kind "non-state armed group"
    victims "non-state armed group"
    country SD
    member darfur-joint-force from 2023-04

actor slm-aw
    name "SLM-Abdel Wahid"
    alias "SLM-AW" "SLA-AW" "Sudan Liberation Movement-Abdel Wahid" "Sudan Liberation Army-Abdel Wahid"
    alias "SLA-Abdul Wahid" "Sudan Liberation Movement led by Abdel Wahid al-Nur" "SLA-Abdel Wahid"
    alias "Abdel Wahid faction" "Sudan Liberation Army-Abdul Wahid" "SLM-Abdul Wahid"
    kind "non-state armed group"
    victims "non-state armed group"
    country SD

actor slm
    name "Sudan Liberation Movement"
    alias "Sudan Liberation Army" "Sudanese Liberation Army" "Sudan Liberation Movement/Army"
    alias "Sudanese Liberation Movement"
    kind "non-state armed group"
    victims "non-state armed group"
    country SD

actor sudan-revolutionary-front
    name "Sudan Revolutionary Front"
    alias "Sudanese Revolutionary Front"
    kind "non-state armed group"
    victims "non-state armed group"
    country SD

actor national-redemption-front-sudan
    name "National Redemption Front"
    kind "non-state armed group"
    victims "non-state armed group"
    country SD

actor ljm
    name "Liberation and Justice Movement"
    kind "non-state armed group"
    victims "non-state armed group"
    country SD

actor splm-n
    name "SPLM-N"
    alias "SPLA-N" "SPLM-North" "Sudan People's Liberation Movement-North" "Sudan People's Liberation Army-North"
    alias "SPLM-N al-Hilu" "SPLA-North" "SPLM-N (El Hilu)"
    kind "non-state armed group"
    victims "non-state armed group"
    country SD
    member sudan-revolutionary-front from 2011-11
    member tasis-sudan from 2025-02

actor eastern-front-sudan
    name "Eastern Front (Sudan)"
    alias "Eastern Front rebels" "Beja Congress" "Rashaida Free Lions" "Eastern Front of Sudan"
    kind "non-state armed group"
    victims "non-state armed group"
    country SD

actor forces-freedom-change
    name "Forces of Freedom and Change"
    alias "Forces for Freedom and Change" "Declaration of Freedom and Change Forces" "Somoud alliance"
    kind "civilian/witness"
    victims civilian
    country SD

actor sudan-resistance-committees
    name "Resistance Committees (Sudan)"
    alias "El Fasher Resistance Committees" "El Fasher Resistance Committee" "Wad Madani Resistance Committee"
    alias "Sudan's resistance committees" "Sudanese resistance committees" "Resistance Committees of El Fasher"
    alias "Khartoum resistance committees" "resistance committees of Sudan"
    kind ngo/monitor
    country SD

actor emergency-lawyers
    name "Emergency Lawyers"
    alias "Sudanese Emergency Lawyers" "Emergency Lawyers group"
    kind ngo/monitor
    country SD

actor emergency-response-rooms
    name "Emergency Response Rooms"
    alias "Emergency Response Room" "South Khartoum Emergency Response Room" "Sudanese Emergency Response Rooms"
    alias "South Belt Emergency Response Room"
    kind ngo/monitor
    country SD

actor sudan-doctors-network
    name "Sudan Doctors Network"
    alias "Sudanese Doctors Network"
    kind medical
    country SD

actor sudan-doctors-union
    name "Sudan Doctors' Union"
    alias "Sudanese Doctors Union" "Sudanese Doctors' Syndicate" "Sudan Doctors' Syndicate"
    alias "Central Committee of Sudan Doctors" "Central Committee of Sudanese Doctors" "Sudan Doctors Committee"
    alias "Sudan's doctors' union" "Sudanese doctors committee"
    alias "Preliminary Committee of the Sudan Doctors' Trade Union"
    alias "Preliminary Committee of Sudanese Doctors Trade Union"
    kind medical
    country SD

actor darfur-network-human-rights
    name "Darfur Network for Human Rights"
    alias "Darfur Bar Association" "Sudan Human Rights Monitor" "Sudan Human Rights Network"
    alias "Darfur Lawyers Association"
    acronym "DNHR"
    kind ngo/monitor
    country SD

actor darfur-displaced-coordination
    name "General Coordination for Displaced Persons and Refugees in Darfur"
    alias "General Coordination for Displaced Persons and Refugees"
    alias "General Coordination of Displaced Persons and Refugees"
    alias "General Coordination for Displaced People and Refugees"
    kind ngo/monitor
    country SD

actor yale-hrl
    name "Yale Humanitarian Research Lab"
    alias "Yale University's Humanitarian Research Lab" "Humanitarian Research Lab" "Yale's Humanitarian Research Lab"
    alias "Yale School of Public Health's Humanitarian Research Lab"
    kind ngo/monitor
    country US

actor sudan-conflict-observatory
    name "Conflict Observatory"
    alias "Sudan Conflict Observatory"
    kind ngo/monitor
    country US

actor unamid
    name "UNAMID"
    alias "African Union-United Nations Mission in Darfur" "United Nations-African Union Mission in Darfur"
    alias "UN-African Union mission in Darfur" "African Union-United Nations Hybrid Operation in Darfur"
    alias "African Union/United Nations Hybrid Operation in Darfur" "UN-AU mission in Darfur"
    alias "UN-AU peacekeeping mission in Darfur"
    kind "international organisation"
    victims peacekeeper
    country SD
    member united-nations from 2007-12-31 to 2020-12-31
    member african-union from 2007-12-31 to 2020-12-31

actor amis-darfur
    name "African Union Mission in Sudan"
    alias "AU Mission in Sudan" "African Union force in Darfur" "AU force in Darfur"
    kind "international organisation"
    victims peacekeeper
    country SD
    member african-union from 2004 to 2007-12-31

actor unmis
    name "UNMIS"
    alias "United Nations Mission in Sudan" "UN Mission in Sudan"
    kind "international organisation"
    victims peacekeeper
    country SD
    member united-nations from 2005-03 to 2011-07

actor unitams
    name "UNITAMS"
    alias "United Nations Integrated Transition Assistance Mission in Sudan"
    kind "international organisation"
    country SD
    member united-nations from 2020-06 to 2024-02

actor unisfa
    name "UNISFA"
    alias "United Nations Interim Security Force for Abyei" "UN Interim Security Force for Abyei"
    alias "UN peacekeepers in Abyei"
    kind "international organisation"
    victims peacekeeper
    country SD SS
    member united-nations from 2011-06

actor misseriya
    name "Misseriya"
    alias "Misseriya militia" "Misseriya tribe" "Missiriya" "Misseriya Arabs" "Messiria"
    kind "non-state armed group"
    victims "communal militia"
    country SD

actor rizeigat
    name "Rizeigat"
    alias "Rizeigat militia" "Abbala militia" "Rizeigat tribe"
    kind "non-state armed group"
    victims "communal militia"
    country SD

# --- South Sudan ---

actor ss-government
    name "South Sudanese government"
    alias "South Sudan's government" "South Sudanese authorities" "South Sudan government" "Government of South Sudan"
    alias "Transitional Government of National Unity of South Sudan" "Kiir's government"
    kind government
    country SS

actor ss-army
    name "South Sudanese army"
    alias "South Sudan People's Defence Forces" "South Sudan People's Defense Forces" "SSPDF" "South Sudan army"
    alias "South Sudan's army" "South Sudanese military" "South Sudan's military" "South Sudanese government forces"
    alias "South Sudanese soldiers" "South Sudanese troops" "South Sudan People's Defence Force"
    kind military
    victims military
    country SS
    member ss-government

actor spla
    name "SPLA"
    alias "Sudan People's Liberation Army" "Sudan People's Liberation Movement"
    alias "Sudan People's Liberation Movement/Army" "Sudanese People's Liberation Army" "SPLM" "SPLM/A"
    kind "non-state armed group"
    victims military
    country SS SD
    member ss-government from 2011-07-09

actor splm-io
    name "SPLM-IO"
    alias "SPLA-IO" "SPLM/A-IO" "Sudan People's Liberation Movement-in-Opposition" "SPLA in Opposition"
    alias "Sudan People's Liberation Army-in-Opposition" "Machar's rebels" "forces loyal to Riek Machar"
    alias "rebels loyal to Riek Machar" "SPLM In Opposition" "forces loyal to Machar"
    kind "non-state armed group"
    victims "non-state armed group"
    country SS

actor kitgwang
    name "Kitgwang faction"
    alias "Kitgwang" "Kit-Gwang" "SPLA-IO Kitgwang" "Kit-Gwang faction"
    kind "non-state armed group"
    victims "non-state armed group"
    country SS
    member splm-io to 2021-08

actor white-army
    name "White Army (Nuer)"
    alias "Nuer White Army" "White Army militia" "White Army" "White Army fighters"
    kind "non-state armed group"
    victims "communal militia"
    country SS

actor nas-south-sudan
    name "National Salvation Front (South Sudan)"
    alias "National Salvation Front" "South Sudan National Salvation Front" "NAS rebels"
    kind "non-state armed group"
    victims "non-state armed group"
    country SS

actor ssla
    name "South Sudan Liberation Army"
    alias "South Sudan Liberation Movement" "South Sudan Defence Army" "South Sudan Democratic Movement"
    alias "South Sudan Defense Army" "Yau Yau rebels" "Cobra Faction"
    kind "non-state armed group"
    victims "non-state armed group"
    country SS

actor ssdf-south-sudan
    name "South Sudan Defence Forces"
    alias "South Sudan Defense Forces" "South Sudan Independence Movement" "SPLA-Nasir" "SPLA-Nasir faction"
    kind "non-state armed group"
    victims "non-state armed group"
    country SS SD

actor ssof
    name "South Sudan Opposition Alliance"
    alias "South Sudan United Front" "South Sudan National Front"
    kind "non-state armed group"
    victims "non-state armed group"
    country SS

actor mathiang-anyoor
    name "Mathiang Anyoor"
    alias "Dut Ku Beny"
    kind "non-state armed group"
    victims "pro-government militia"
    country SS
    ally ss-government from 2013

actor arrow-boys
    name "Arrow Boys"
    alias "Arrow Boys militia"
    kind "non-state armed group"
    victims "communal militia"
    country SS UG

actor murle-militia
    name "Murle militia"
    alias "Murle fighters" "Murle militiamen" "Murle youth" "Murle gunmen" "Murle raiders"
    kind "non-state armed group"
    victims "communal militia"
    country SS

actor unmiss
    name "UNMISS"
    alias "United Nations Mission in South Sudan" "UN Mission in South Sudan" "UN peacekeeping mission in South Sudan"
    alias "UN peacekeepers in South Sudan"
    kind "international organisation"
    victims peacekeeper
    country SS
    member united-nations from 2011-07-09

actor ctsamvm
    name "CTSAMVM"
    alias "Ceasefire and Transitional Security Arrangements Monitoring and Verification Mechanism" "CTSAMM"
    kind ngo/monitor
    country SS

actor igad
    name "IGAD"
    alias "Intergovernmental Authority on Development" "Inter-Governmental Authority on Development"
    kind "international organisation"

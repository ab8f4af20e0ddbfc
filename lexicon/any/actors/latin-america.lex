# Colombia, Peru, Mexico, Central America, Haiti, Venezuela, Ecuador, Brazil and others.

# --- Colombia ---

actor farc
    name "FARC"
    alias "Revolutionary Armed Forces of Colombia" "FARC-EP" "Fuerzas Armadas Revolucionarias de Colombia"
    alias "FARC rebels" "FARC guerrillas" "Revolutionary Armed Forces of Colombia-People's Army"
    kind "non-state armed group"
    victims "non-state armed group"
    country CO
    people "FARC rebels"

actor farc-dissidents
    name "FARC dissidents"
    alias "FARC dissident groups" "FARC dissident group" "dissidents of the FARC" "dissident FARC rebels"
    alias "FARC dissident rebels" "dissident FARC guerrillas" "ex-FARC Mafia" "former FARC dissidents"
    alias "FARC splinter group" "Jaime Martinez Front" "Carlos Patino Front" "Dagoberto Ramos Front" "33rd Front"
    alias "dissident faction of the FARC"
    kind "non-state armed group"
    victims "non-state armed group"
    country CO

actor emc-colombia
    name "Estado Mayor Central"
    alias "Central General Staff" "Central Staff of the FARC-EP" "EMC FARC-EP" "FARC-EMC"
    acronym "EMC"
    kind "non-state armed group"
    victims "non-state armed group"
    country CO
    member farc-dissidents

actor segunda-marquetalia
    name "Segunda Marquetalia"
    alias "Second Marquetalia"
    kind "non-state armed group"
    victims "non-state armed group"
    country CO VE
    member farc-dissidents from 2019-08

actor eln
    name "ELN"
    alias "National Liberation Army of Colombia" "Ejército de Liberación Nacional" "ELN rebels" "ELN guerrillas"
    alias "ELN guerrilla"
    kind "non-state armed group"
    victims "non-state armed group"
    country CO VE
    people "ELN rebels"

actor epl-colombia
    name "EPL (Colombia)"
    alias "Popular Liberation Army" "Ejército Popular de Liberación" "Los Pelusos"
    alias "People's Liberation Army of Colombia"
    kind "non-state armed group"
    victims "non-state armed group"
    country CO

actor m-19
    name "M-19"
    alias "April 19 Movement" "19th of April Movement"
    kind "non-state armed group"
    victims "non-state armed group"
    country CO

actor auc
    name "AUC"
    alias "United Self-Defense Forces of Colombia" "United Self-Defence Forces of Colombia"
    alias "Autodefensas Unidas de Colombia" "Peasant Self-Defense Forces of Cordoba and Uraba"
    acronym "AUC"
    kind "non-state armed group"
    victims "non-state armed group"
    country CO

actor gulf-clan
    name "Gulf Clan"
    alias "Clan del Golfo" "Gaitanist Self-Defense Forces of Colombia" "Autodefensas Gaitanistas de Colombia"
    alias "Los Urabeños" "Usuga Clan" "Clan Usuga" "Gulf Clan cartel" "EGC" "Gaitanista Army of Colombia"
    alias "Ejército Gaitanista de Colombia" "Gaitanist Self-Defence Forces of Colombia"
    acronym "AGC"
    kind "non-state armed group"
    victims "non-state armed group"
    country CO

actor rastrojos
    name "Los Rastrojos"
    alias "Rastrojos" "Los Paisas" "Black Eagles of Colombia" "Aguilas Negras"
    kind "non-state armed group"
    victims "non-state armed group"
    country CO VE

actor medellin-cartel
    name "Medellín Cartel"
    alias "Medellin drug cartel" "Cali Cartel" "Cali drug cartel"
    kind "non-state armed group"
    victims "non-state armed group"
    country CO

actor co-army
    name "Colombian army"
    alias "Colombian National Army" "Colombian military" "Colombian troops" "Colombian soldiers"
    alias "Colombian armed forces" "Colombia's army" "Colombia's military" "Military Forces of Colombia"
    alias "Colombian security forces"
    kind military
    victims military
    country CO
    member co-government

actor co-police
    name "Colombian National Police"
    alias "Colombian police" "Colombia's National Police" "Colombia's police"
    kind police
    victims police
    country CO
    member co-government

actor co-ombudsman
    name "Colombian Ombudsman's Office"
    alias "Colombia's Ombudsman's Office" "Defensoría del Pueblo" "Colombia's human rights ombudsman"
    alias "Colombian ombudsman"
    kind ngo/monitor
    country CO

actor indepaz
    name "Indepaz"
    alias "Institute for Development and Peace Studies" "Institute of Studies for Development and Peace"
    kind ngo/monitor
    country CO

# --- Peru, Bolivia, Ecuador, Chile, Paraguay, Brazil, Venezuela ---

actor shining-path
    name "Shining Path"
    alias "Sendero Luminoso" "Communist Party of Peru" "Shining Path rebels" "Shining Path guerrillas"
    alias "Militarized Communist Party of Peru" "Militarized Communist Party of Peru Shining Path"
    kind "non-state armed group"
    victims "non-state armed group"
    country PE

actor mrta
    name "Túpac Amaru (MRTA)"
    alias "MRTA" "Tupac Amaru Revolutionary Movement" "Tupac Amaru rebels" "Túpac Amaru guerrillas"
    kind "non-state armed group"
    victims "non-state armed group"
    country PE

actor rondas-campesinas
    name "Rondas campesinas"
    alias "Ronderos" "Peruvian peasant patrols"
    kind "non-state armed group"
    victims "pro-government militia"
    country PE

actor pe-army
    name "Peruvian army"
    alias "Peruvian Armed Forces" "Peruvian military" "Peruvian soldiers" "Joint Command of the Peruvian Armed Forces"
    alias "Joint Command of the Armed Forces of Peru"
    kind military
    victims military
    country PE
    member pe-government

actor los-choneros
    name "Los Choneros"
    alias "Choneros" "Choneros gang"
    kind "non-state armed group"
    victims "non-state armed group"
    country EC

actor los-lobos
    name "Los Lobos"
    alias "Los Lobos gang" "Los Tiguerones" "Tiguerones" "Chone Killers" "Los Lobos crime gang"
    kind "non-state armed group"
    victims "non-state armed group"
    country EC

actor oliver-sinisterra-front
    name "Oliver Sinisterra Front"
    alias "Comuneros del Sur" "Comandos de la Frontera" "Border Command"
    kind "non-state armed group"
    victims "non-state armed group"
    country CO EC
    member farc-dissidents

actor epp-paraguay
    name "Paraguayan People's Army"
    alias "Ejército del Pueblo Paraguayo"
    kind "non-state armed group"
    victims "non-state armed group"
    country PY

actor coordinadora-arauco-malleco
    name "Coordinadora Arauco-Malleco"
    alias "Arauco-Malleco Coordinating Committee" "Mapuche militants" "Resistencia Mapuche Lafkenche"
    alias "Weichan Auka Mapu"
    kind "non-state armed group"
    victims "non-state armed group"
    country CL

actor pcc-brazil
    name "First Capital Command"
    alias "Primeiro Comando da Capital" "First Command of the Capital"
    kind "non-state armed group"
    victims "non-state armed group"
    country BR

actor comando-vermelho
    name "Comando Vermelho"
    alias "Red Command gang" "Red Command" "Comando Vermelho gang" "Family of the North" "Familia do Norte"
    kind "non-state armed group"
    victims "non-state armed group"
    country BR

actor tren-de-aragua
    name "Tren de Aragua"
    alias "Aragua Train" "Tren de Aragua gang"
    kind "non-state armed group"
    victims "non-state armed group"
    country VE

actor ve-army
    name "Venezuelan armed forces"
    alias "Bolivarian National Armed Forces" "National Bolivarian Armed Forces" "Venezuelan military"
    alias "Venezuelan army" "Bolivarian National Guard" "Venezuelan troops" "Venezuelan National Guard"
    alias "Venezuela's military" "Venezuelan soldiers" "FANB"
    kind military
    victims military
    country VE
    member ve-government

actor colectivos-venezuela
    name "Colectivos"
    alias "Venezuelan colectivos"
    kind "non-state armed group"
    victims "pro-government militia"
    country VE
    ally ve-government

actor cartel-of-the-suns
    name "Cartel of the Suns"
    alias "Cartel de los Soles"
    kind "non-state armed group"
    victims "non-state armed group"
    country VE

# --- Mexico ---

actor sinaloa-cartel
    name "Sinaloa Cartel"
    alias "Sinaloa drug cartel" "Cartel de Sinaloa" "Sinaloa drug gang" "Pacific Cartel"
    kind "non-state armed group"
    victims "non-state armed group"
    country MX

actor chapitos
    name "Los Chapitos"
    alias "Chapitos" "Chapitos faction" "Chapiza"
    kind "non-state armed group"
    victims "non-state armed group"
    country MX
    member sinaloa-cartel

actor mayos
    name "Los Mayos"
    alias "La Mayiza" "Mayiza" "Mayos faction"
    kind "non-state armed group"
    victims "non-state armed group"
    country MX
    member sinaloa-cartel

actor cjng
    name "Jalisco New Generation Cartel"
    alias "Jalisco New Generation" "Cartel Jalisco Nueva Generación" "Jalisco Cartel" "CJNG"
    alias "Jalisco Cartel New Generation" "Jalisco New Generation drug cartel"
    kind "non-state armed group"
    victims "non-state armed group"
    country MX

actor los-zetas
    name "Los Zetas"
    alias "Zetas" "Zetas cartel" "Zetas drug cartel" "Zetas drug gang"
    kind "non-state armed group"
    victims "non-state armed group"
    country MX

actor gulf-cartel
    name "Gulf Cartel"
    alias "Cartel del Golfo" "Gulf drug cartel"
    kind "non-state armed group"
    victims "non-state armed group"
    country MX

actor northeast-cartel
    name "Northeast Cartel"
    alias "Cartel del Noreste" "Cartel of the Northeast"
    kind "non-state armed group"
    victims "non-state armed group"
    country MX

actor juarez-cartel
    name "Juárez Cartel"
    alias "Juarez drug cartel" "La Linea gang"
    kind "non-state armed group"
    victims "non-state armed group"
    country MX

actor tijuana-cartel
    name "Tijuana Cartel"
    alias "Arellano Felix cartel" "Tijuana drug cartel"
    kind "non-state armed group"
    victims "non-state armed group"
    country MX

actor beltran-leyva
    name "Beltrán Leyva Cartel"
    alias "Beltran Leyva Organization" "Beltran Leyva drug cartel" "Guerreros Unidos"
    kind "non-state armed group"
    victims "non-state armed group"
    country MX

actor la-familia-michoacana
    name "La Familia Michoacana"
    alias "Familia Michoacana" "La Familia drug cartel" "La Nueva Familia Michoacana"
    kind "non-state armed group"
    victims "non-state armed group"
    country MX

actor knights-templar-cartel
    name "Knights Templar Cartel"
    alias "Knights Templar drug cartel" "Caballeros Templarios" "Carteles Unidos" "United Cartels"
    kind "non-state armed group"
    victims "non-state armed group"
    country MX

actor santa-rosa-de-lima
    name "Santa Rosa de Lima Cartel"
    alias "Santa Rosa de Lima gang" "Cartel de Santa Rosa de Lima"
    kind "non-state armed group"
    victims "non-state armed group"
    country MX

actor autodefensas-michoacan
    name "Michoacán self-defence groups"
    alias "Michoacan self-defense groups" "Michoacan vigilantes" "Fuerza Rural"
    kind "non-state armed group"
    victims "communal militia"
    country MX

actor ezln
    name "Zapatistas"
    alias "EZLN" "Zapatista National Liberation Army" "Zapatista Army of National Liberation" "Zapatista rebels"
    kind "non-state armed group"
    victims "non-state armed group"
    country MX

actor epr-mexico
    name "Popular Revolutionary Army"
    alias "Ejército Popular Revolucionario" "Insurgent People's Revolutionary Army"
    kind "non-state armed group"
    victims "non-state armed group"
    country MX

actor mx-army
    name "Mexican army"
    alias "Mexican military" "Mexican soldiers" "Mexican troops" "Mexican navy" "Mexican marines" "Mexico's army"
    alias "Mexican National Guard" "Mexican armed forces" "Mexico's National Guard"
    kind military
    victims military
    country MX
    member mx-government

actor mx-sedena
    name "Mexican Defence Ministry"
    alias "SEDENA" "Mexican Defense Secretariat" "Secretariat of National Defense"
    alias "Secretariat of Security and Citizen Protection" "Mexican Defense Department" "Mexico's Defense Department"
    kind military
    country MX
    member mx-government

actor barrio-azteca
    name "Barrio Azteca"
    alias "Los Aztecas gang" "Artistas Asesinos"
    kind "non-state armed group"
    victims "non-state armed group"
    country MX US

# --- Central America ---

actor fmln
    name "FMLN"
    alias "Farabundo Marti National Liberation Front" "Farabundo Marti Front for National Liberation"
    alias "Salvadoran rebels"
    kind "non-state armed group"
    victims "non-state armed group"
    country SV

actor sv-army
    name "Salvadoran army"
    alias "Salvadoran Armed Forces" "Atlacatl Battalion" "Salvadoran military" "Salvadoran troops"
    alias "Salvadoran soldiers" "El Salvador's military"
    kind military
    victims military
    country SV
    member sv-government

actor fsln
    name "Sandinistas"
    alias "FSLN" "Sandinista National Liberation Front" "Sandinista rebels" "Sandinista government" "Sandinista army"
    kind "non-state armed group"
    victims "non-state armed group"
    country NI

actor contras
    name "Nicaraguan Contras"
    alias "Contra rebels" "Nicaraguan Resistance" "Nicaraguan Contra rebels" "U.S.-backed Contras"
    kind "non-state armed group"
    victims "non-state armed group"
    country NI HN

actor urng
    name "URNG"
    alias "Guatemalan National Revolutionary Unity" "Guatemalan guerrillas" "Guatemalan rebels"
    kind "non-state armed group"
    victims "non-state armed group"
    country GT

actor gt-army
    name "Guatemalan army"
    alias "Kaibiles" "Guatemalan military" "Guatemalan soldiers" "Guatemalan troops"
    kind military
    victims military
    country GT
    member gt-government

actor guatemala-civil-patrols
    name "Civil Defence Patrols (Guatemala)"
    alias "Patrullas de Autodefensa Civil" "Civil Self-Defense Patrols" "Guatemalan civil patrols"
    kind "non-state armed group"
    victims "pro-government militia"
    country GT
    ally gt-army

actor ms-13
    name "MS-13"
    alias "Mara Salvatrucha" "Mara Salvatrucha gang"
    kind "non-state armed group"
    victims "non-state armed group"
    country SV HN GT

actor barrio-18
    name "Barrio 18"
    alias "18th Street gang" "Calle 18" "Barrio 18 gang"
    kind "non-state armed group"
    victims "non-state armed group"
    country SV HN GT

# --- Haiti ---

actor viv-ansanm
    name "Viv Ansanm"
    alias "Living Together gang coalition" "Viv Ansanm coalition" "Viv Ansanm gang coalition"
    kind "non-state armed group"
    victims "non-state armed group"
    country HT

actor g9-haiti
    name "G9 Family and Allies"
    alias "G9 gang" "G-9 gang" "G9 an Fanmi" "G9 alliance" "G9 and Family gang" "Barbecue's gang"
    kind "non-state armed group"
    victims "non-state armed group"
    country HT
    member viv-ansanm from 2024-02

actor gpep
    name "G-Pep"
    alias "G-Pep gang"
    kind "non-state armed group"
    victims "non-state armed group"
    country HT
    member viv-ansanm from 2024-02

actor 400-mawozo
    name "400 Mawozo"
    alias "400 Mawozo gang" "Gran Grif" "Gran Grif gang" "Kraze Barye" "5 Segond" "Grand Ravine gang"
    kind "non-state armed group"
    victims "non-state armed group"
    country HT

actor bwa-kale
    name "Bwa Kale"
    alias "Bwa Kale movement"
    kind "non-state armed group"
    victims "communal militia"
    country HT

actor ht-police
    name "Haitian National Police"
    alias "Haiti's National Police" "Haitian police" "Haiti National Police" "Haiti's police"
    kind police
    victims police
    country HT
    member ht-government

actor ht-army
    name "Haitian army"
    alias "Armed Forces of Haiti" "Forces Armées d'Haïti" "Tonton Macoutes" "Haiti's army"
    kind military
    victims military
    country HT
    member ht-government

actor front-haiti
    name "Revolutionary Artibonite Resistance Front"
    alias "Cannibal Army" "Revolutionary Front of Artibonite" "Front for the Advancement and Progress of Haiti"
    kind "non-state armed group"
    victims "non-state armed group"
    country HT

actor chimeres
    name "Chimères"
    alias "Chimeres gangs" "pro-Aristide gangs"
    kind "non-state armed group"
    victims "non-state armed group"
    country HT

actor minustah
    name "MINUSTAH"
    alias "United Nations Stabilization Mission in Haiti" "UN mission in Haiti" "UN peacekeepers in Haiti"
    alias "UN Stabilization Mission in Haiti"
    kind "international organisation"
    victims peacekeeper
    country HT
    member united-nations from 2004-06 to 2017-10

actor mss-haiti
    name "Multinational Security Support mission (Haiti)"
    alias "Multinational Security Support mission" "Kenya-led multinational force"
    alias "Kenyan-led security mission in Haiti" "Kenya-led security mission" "Kenyan-led multinational force"
    alias "Kenya-led mission in Haiti" "Gang Suppression Force"
    kind police
    victims peacekeeper
    country HT
    ally ht-government from 2024-06

actor binuh
    name "BINUH"
    alias "United Nations Integrated Office in Haiti" "UN Integrated Office in Haiti"
    kind "international organisation"
    country HT
    member united-nations from 2019-10

actor rnddh
    name "RNDDH"
    alias "National Human Rights Defense Network" "National Network for the Defense of Human Rights"
    alias "National Human Rights Defence Network" "National Network for the Defence of Human Rights"
    kind ngo/monitor
    country HT

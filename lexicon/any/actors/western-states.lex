# The United States, Europe, Canada and Australia: organs with names of their own; armed groups in Western states.

# --- United States ---

actor us-government
    name "US government"
    alias "White House" "Biden administration" "Trump administration" "Obama administration" "Bush administration"
    alias "Clinton administration" "American government" "United States government" "U.S. administration"
    alias "National Security Council of the United States" "White House National Security Council" "U.S. officials"
    alias "American officials" "USAID" "U.S. Agency for International Development" "US intelligence"
    alias "American intelligence" "US intelligence officials"
    kind government
    country US

actor us-foreign-ministry
    name "US State Department"
    alias "State Department" "US Department of State" "American State Department" "US Embassy"
    kind government
    country US
    member us-government

actor us-army
    name "US military"
    alias "American military" "U.S. Army" "US Armed Forces" "United States Armed Forces" "U.S. forces"
    alias "American forces" "U.S. troops" "American troops" "U.S. soldiers" "American soldiers" "US Marines"
    alias "US Marine Corps" "US Special Forces" "U.S. Special Operations forces" "Green Berets" "Navy SEALs"
    alias "American servicemen" "US servicemen" "US service members" "American service members" "Delta Force"
    alias "Joint Special Operations Command" "U.S. Joint Operations Command" "American army" "US-led forces"
    alias "United States military" "US drone" "US drones" "American drones" "US Joint Special Operations Command"
    alias "U.S. Special Operations Command"
    kind military
    victims military
    country US
    member us-government
    people "US troops"

actor us-air-force
    name "US Air Force"
    alias "United States Air Force" "American warplanes" "U.S. warplanes" "American aircraft" "US aircraft"
    alias "U.S. jets" "American jets" "USAF"
    kind military
    victims military
    country US
    member us-government

actor us-navy
    name "US Navy"
    alias "US Fifth Fleet" "Fifth Fleet" "5th Fleet" "US Navy's Fifth Fleet" "US 5th Fleet" "United States Navy"
    alias "US 6th Fleet" "US Sixth Fleet" "US Coast Guard"
    kind military
    victims military
    country US
    member us-government

actor us-defence-ministry
    name "Pentagon"
    alias "U.S. Defense Department" "US Department of Defense" "Department of Defense" "Defense Department"
    alias "US Defence Department" "U.S. Department of War" "Department of War" "US Joint Chiefs of Staff"
    kind military
    country US
    member us-government

actor us-centcom
    name "US Central Command"
    alias "CENTCOM" "United States Central Command" "US CENTCOM" "USCENTCOM" "American Central Command"
    alias "US military's Central Command"
    kind military
    country US
    member us-defence-ministry

actor us-africom
    name "US Africa Command"
    alias "AFRICOM" "United States Africa Command" "US AFRICOM" "USAFRICOM" "Africa Command"
    kind military
    country US
    member us-defence-ministry from 2007-10

actor us-southcom
    name "US Southern Command"
    alias "SOUTHCOM" "Joint Task Force Southern Spear"
    kind military
    country US
    member us-defence-ministry

actor us-eucom
    name "US European Command"
    alias "EUCOM"
    kind military
    country US
    member us-defence-ministry

actor us-cia
    name "CIA"
    alias "Central Intelligence Agency" "US Central Intelligence Agency" "CIA drones" "CIA officials"
    kind government
    victims military
    country US
    member us-government

actor us-fbi
    name "FBI"
    alias "Federal Bureau of Investigation"
    kind police
    victims police
    country US
    member us-government

actor us-dhs
    name "Department of Homeland Security"
    alias "U.S. Department of Homeland Security" "U.S. Customs and Border Protection" "Drug Enforcement Administration"
    kind government
    country US
    member us-government

actor us-treasury
    name "US Treasury"
    alias "US Treasury Department" "US Department of the Treasury" "Justice Department" "US Justice Department"
    alias "U.S. Department of Justice"
    kind government
    country US
    member us-government

actor proud-boys
    name "Proud Boys"
    alias "Oath Keepers"
    kind "non-state armed group"
    victims "non-state armed group"
    country US

# --- United Kingdom and Northern Ireland ---

actor gb-government
    name "British government"
    alias "UK government" "Downing Street" "British authorities" "Britain's government" "Number 10 Downing Street"
    alias "Home Office" "UK Home Office" "British officials"
    kind government
    country GB

actor gb-foreign-ministry
    name "UK Foreign Office"
    alias "British Foreign Office" "Foreign, Commonwealth and Development Office" "Britain's Foreign Office"
    alias "UK's Foreign Office" "British Foreign Ministry"
    kind government
    country GB
    member gb-government

actor gb-army
    name "British military"
    alias "British Army" "British Armed Forces" "British forces" "British troops" "British soldiers" "UK military"
    alias "UK forces" "UK armed forces" "Royal Marines" "Special Air Service" "SAS troops" "British special forces"
    kind military
    victims military
    country GB
    member gb-government

actor gb-air-force
    name "Royal Air Force"
    alias "RAF jets" "RAF Typhoons" "RAF Tornado" "British warplanes" "British jets" "RAF Typhoon"
    alias "British Royal Air Force"
    acronym "RAF"
    kind military
    victims military
    country GB
    member gb-government

actor gb-navy
    name "Royal Navy"
    alias "British navy" "Britain's Royal Navy"
    kind military
    victims military
    country GB
    member gb-government

actor gb-defence-ministry
    name "UK Ministry of Defence"
    alias "British Ministry of Defence" "UK Defence Ministry" "UK's Ministry of Defence"
    alias "Britain's Ministry of Defence" "UK defence intelligence" "British defence intelligence"
    alias "Britain's Defence Ministry" "British military intelligence" "Britain's Ministry of Defense"
    alias "U.K. Defense Ministry" "UK MoD" "UK Ministry of Defense" "British Defense Ministry"
    kind military
    country GB
    member gb-government

actor gb-police
    name "British police"
    alias "Metropolitan Police" "Scotland Yard" "London's Metropolitan Police" "Greater Manchester Police"
    alias "Counter Terrorism Policing"
    kind police
    victims police
    country GB
    member gb-government

actor psni
    name "Police Service of Northern Ireland"
    alias "Royal Ulster Constabulary" "PSNI"
    acronym "RUC"
    kind police
    victims police
    country GB
    member gb-government

actor ira
    name "Provisional IRA"
    alias "Provisional Irish Republican Army" "Irish Republican Army" "Irish Republican Army guerrillas" "PIRA"
    alias "IRA bombers"
    acronym "IRA"
    kind "non-state armed group"
    victims "non-state armed group"
    country GB IE

actor real-ira
    name "Real IRA"
    alias "Real Irish Republican Army" "Óglaigh na hÉireann"
    kind "non-state armed group"
    victims "non-state armed group"
    country GB IE

actor new-ira
    name "New IRA"
    alias "New Irish Republican Army"
    kind "non-state armed group"
    victims "non-state armed group"
    country GB IE

actor continuity-ira
    name "Continuity IRA"
    alias "Continuity Irish Republican Army"
    kind "non-state armed group"
    victims "non-state armed group"
    country GB IE

actor inla
    name "INLA"
    alias "Irish National Liberation Army" "Irish People's Liberation Organisation"
    kind "non-state armed group"
    victims "non-state armed group"
    country GB IE

actor uda
    name "Ulster Defence Association"
    alias "Ulster Freedom Fighters"
    acronym "UDA" "UFF"
    kind "non-state armed group"
    victims "non-state armed group"
    country GB

actor uvf
    name "Ulster Volunteer Force"
    alias "Loyalist Volunteer Force" "Red Hand Commando"
    acronym "UVF" "LVF"
    kind "non-state armed group"
    victims "non-state armed group"
    country GB

# --- France, Spain, Italy, Germany and others ---

actor fr-government
    name "French government"
    alias "Élysée" "Elysee Palace" "French presidency" "French authorities" "France's government" "French officials"
    kind government
    country FR

actor fr-foreign-ministry
    name "French Foreign Ministry"
    alias "Quai d'Orsay" "French Ministry of Foreign Affairs" "France's Foreign Ministry"
    kind government
    country FR
    member fr-government

actor fr-army
    name "French army"
    alias "French Armed Forces" "French military" "French forces" "French troops" "French soldiers"
    alias "French special forces" "French Foreign Legion" "French army chief of staff" "French army general staff"
    alias "French military headquarters" "French General Staff"
    kind military
    victims military
    country FR
    member fr-government

actor fr-air-force
    name "French Air Force"
    alias "French Air and Space Force" "French warplanes" "French fighter jets" "French jets" "French Rafale jets"
    alias "French Mirage jets"
    kind military
    victims military
    country FR
    member fr-government

actor fr-defence-ministry
    name "French Armed Forces Ministry"
    alias "French Ministry of the Armed Forces" "French Ministry of Armed Forces" "French Ministry of Defence"
    alias "French Ministry of Defense" "French Armies Ministry" "Ministry of the Armed Forces of France"
    kind military
    country FR
    member fr-government

actor fr-police
    name "French police"
    alias "French National Police" "GIGN" "Paris police"
    kind police
    victims police
    country FR
    member fr-government

actor flnc
    name "FLNC"
    alias "National Liberation Front of Corsica" "Corsican National Liberation Front" "Corsican separatists"
    kind "non-state armed group"
    victims "non-state armed group"
    country FR

actor es-government
    name "Spanish government"
    alias "Moncloa" "Spanish authorities" "Spain's government"
    kind government
    country ES

actor es-guardia-civil
    name "Guardia Civil"
    alias "Spanish Civil Guard"
    kind military
    victims military
    country ES
    member es-government

actor eta
    name "ETA (Basque separatists)"
    alias "Basque separatist group ETA" "Euskadi Ta Askatasuna" "Basque Homeland and Freedom"
    alias "Basque Fatherland and Liberty" "Basque separatists" "ETA militants" "ETA separatists"
    alias "Basque separatist ETA" "Basque Homeland and Liberty"
    acronym "ETA"
    kind "non-state armed group"
    victims "non-state armed group"
    country ES FR

actor gal-spain
    name "GAL (Spain)"
    alias "Grupos Antiterroristas de Liberación" "Anti-Terrorist Liberation Groups"
    acronym "GAL"
    kind "non-state armed group"
    victims "non-state armed group"
    country ES

actor grapo
    name "GRAPO"
    alias "First of October Anti-Fascist Resistance Group"
    kind "non-state armed group"
    victims "non-state armed group"
    country ES

actor carabinieri
    name "Carabinieri"
    alias "Italian Carabinieri"
    kind military
    victims military
    country IT
    member it-government

actor red-brigades
    name "Red Brigades"
    alias "Brigate Rosse" "New Red Brigades"
    kind "non-state armed group"
    victims "non-state armed group"
    country IT

actor de-army
    name "Bundeswehr"
    alias "German armed forces" "German army" "German military" "German troops" "German soldiers"
    kind military
    victims military
    country DE
    member de-government

actor raf-germany
    name "Red Army Faction"
    alias "Baader-Meinhof" "Baader-Meinhof gang"
    kind "non-state armed group"
    victims "non-state armed group"
    country DE

actor nsu
    name "National Socialist Underground"
    kind "non-state armed group"
    victims "non-state armed group"
    country DE

actor november-17
    name "Revolutionary Organization 17 November"
    alias "November 17 group" "17 November terrorist group" "Revolutionary Organization November 17"
    alias "Revolutionary Struggle" "Conspiracy of Fire Nuclei" "Conspiracy of Fire Cells"
    kind "non-state armed group"
    victims "non-state armed group"
    country GR

actor ca-army
    name "Canadian military"
    alias "Canadian Armed Forces" "Canadian Forces" "Canadian army" "Canadian troops" "Canadian soldiers"
    alias "Royal Canadian Air Force"
    kind military
    victims military
    country CA
    member ca-government

actor ca-foreign-ministry
    name "Global Affairs Canada"
    kind government
    country CA
    member ca-government

actor au-army
    name "Australian Defence Force"
    alias "Australian Defense Force" "Australian army" "Australian military" "Australian troops" "Australian soldiers"
    alias "Australian forces" "Special Air Service Regiment"
    kind military
    victims military
    country AU
    member au-government

actor nl-army
    name "Dutch military"
    alias "Dutch Armed Forces" "Dutch army" "Dutchbat" "Dutch troops" "Dutch soldiers" "Dutch peacekeepers"
    alias "Netherlands Armed Forces"
    kind military
    victims military
    country NL
    member nl-government

actor dutch-safety-board
    name "Dutch Safety Board"
    kind government
    country NL

actor pl-government
    name "Polish government"
    alias "Polish authorities" "Poland's government"
    kind government
    country PL

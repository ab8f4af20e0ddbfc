# Nouns for speakers, by kind. "organ" names the organ of a state: "Malian army" is the actor ml-army.

role army
    kind military
    organ army
    words army military "armed forces/armed forces" troops/troops soldier forces/forces "military command" "general staff" "high command" "army command" "military council" "joint task force" "special operations command" navy "air force" "military junta" "military spokesman" "army spokesman" "military official" "army official" "military officer" "army officer" "military source" "army source" "military intelligence" battalion brigade division "military leader" "army chief" "army commander" "military commander" colonel general major captain lieutenant brigadier "major-general" "brigadier-general" "lieutenant-colonel" sergeant "defence headquarters" "defense headquarters" "military police" marines/marines "coast guard" gendarmerie "us-led coalition" "u.s.-led coalition" "saudi-led coalition" "international coalition" "american-led coalition" "general staff" "border guard"
    accept "The army said five soldiers were killed." => killed claimant=military
    reject "The police said five soldiers were killed." => killed claimant=military

role defence-ministry
    kind military
    organ defence-ministry
    words "defence ministry" "defense ministry" "ministry of defence" "ministry of defense" "defence minister" "defense minister" "minister of defence" "minister of defense" "department of defense" "defense department" "defense secretary" "defence secretary" "defense official" "defence official"
    accept "The defence ministry said five soldiers were killed." => killed claimant=military
    reject "The health ministry said five soldiers were killed." => killed claimant=military

role police
    kind police
    organ police
    words police/police policeman "police officer" "police official" "police source" "police chief" "police spokesman" "police spokeswoman" "police commissioner" "commissioner of police" "inspector general of police" "police force" "police command" "police commander" "police superintendent" "state police"
    accept "Police said five people were killed in the attack." => killed claimant=police
    reject "The army said five people were killed in the attack." => killed claimant=police

role interior-ministry
    kind government
    organ interior-ministry
    words "interior ministry" "ministry of interior" "ministry of the interior" "interior minister" "minister of interior" "home ministry" "home minister"
    accept "The interior ministry said five people were killed in the attack." => killed claimant=government
    reject "The army said five people were killed in the attack." => killed claimant=government

role foreign-ministry
    kind government
    organ foreign-ministry
    words "foreign ministry" "ministry of foreign affairs" "foreign minister" "foreign office" "foreign secretary" "state department" "secretary of state" "embassy"
    accept "The foreign ministry said five people were killed in the attack." => killed claimant=government
    reject "The army said five people were killed in the attack." => killed claimant=government

role government
    kind government
    organ government
    words government "prime minister" president minister "vice president" "deputy minister" ministry junta administration "government official" "government spokesman" "government source" "presidential spokesman" presidency chancellor king "head of state" ambassador envoy consul regime parliament "white house" "health ministry" "ministry of health" "health minister" "civil aviation organisation" "security official" "security service" "health official" "intelligence agency" "intelligence service" "intelligence official" "deputy president" senator lawmaker "national security adviser" "u.s. official" "us official" "american official" "israeli official" "turkish official" "iraqi official" "afghan official" "syrian official" "official statement"
    accept "The government said five soldiers were killed." => killed claimant=government
    reject "The army said five soldiers were killed." => killed claimant=government

role local-official
    kind "local official"
    words governor "provincial governor" "deputy governor" "governor's spokesman" mayor "deputy mayor" "local official" "provincial official" "district chief" "district governor" "district official" "regional official" "regional governor" "state governor" "state government" "local authority" "local government" "provincial council" "provincial government" councillor councilor "provincial council member" "council member" "village chief" "village head" "traditional ruler" "traditional chief" "tribal leader" "tribal elder" "community leader" "local chief" prefect "sub-prefect" commissioner "deputy commissioner" "council chairman" "local councillor" administrator "city official" "municipal official" "governorate" "governor's office" "military administration" "local administration" "regional administration" "provincial administration" "state official"
    accept "A local official said five people were killed in the attack." => killed claimant=local
    reject "The army said five people were killed in the attack." => killed claimant=local

role medical
    kind medical
    knowledge hospital
    words doctor medic nurse surgeon hospital "hospital official" "hospital source" "medical source" "medical official" "health worker" "health source" "hospital director" "hospital staff" paramedic "ambulance service" "emergency service" clinic "medical staff" "health department" "rescue official" "rescue service" "rescue worker" "medical charity" "medical officer" "emergency worker" "emergency official" "rescue team" morgue "health authority/health authorities"
    accept "Doctors said five people were killed in the attack." => killed claimant=medical
    reject "The army said five people were killed in the attack." => killed claimant=medical

role witness
    kind "civilian/witness"
    knowledge witness
    words witness eyewitness "eye witness" resident "local resident" villager survivor relative inhabitant "locals/locals" farmer shopkeeper neighbour neighbor "family member" "local journalist" trader student "company official" company driver "village resident" father mother brother "aid worker" passenger teacher lawyer priest imam pastor bishop "religious leader" worshipper victim
    accept "Witnesses said five people were killed in the attack." => killed claimant=witness
    reject "The army said five people were killed in the attack." => killed claimant=witness

role monitor
    kind "ngo/monitor"
    words "monitoring group" monitor "war monitor" observatory "human rights group" "rights group" "human rights organisation" "human rights organization" "human rights watch" "activist group" activist "opposition activist" "local activist" ngo "non-governmental organisation" "aid group" "charity" "aid agency" "red cross" "red crescent" "civil defence" "civil defense" "white helmets" watchdog "human rights activist" "rights activist" "monitoring organisation" "advocacy group" "analysis group" campaigner "human rights monitor" "network of activists" "local coordination committees" "civil society group"
    accept "Activists said five people were killed in the air strike." => killed claimant=monitor
    reject "The army said five people were killed in the air strike." => killed claimant=monitor

role armed-group
    kind "non-state armed group"
    words rebel insurgent militant "rebel group" "militant group" "rebel alliance" "armed group" jihadist separatist "separatist group" "rebel spokesman" "rebel commander" "militant commander" fighter guerrilla "opposition group" opposition "opposition coalition" "national coalition" "syrian national coalition" "jihadist group" "extremist group" "terrorist group" "rebel coalition" "rebel leader" "insurgent group" "militia" "separatist coalition" "islamist group" faction "militant organisation" "militant organization" "rebel force"
    accept "The rebels said five soldiers were killed." => killed claimant=armed
    reject "The army said five soldiers were killed." => killed claimant=armed

role international
    kind "international organisation"
    words "united nations" un u.n. "un mission" "un official" "un spokesman" "un agency" "un envoy" "peacekeeping mission" "african union" "european union" nato "un report" "security council" "secretary-general" "un refugee agency" "un human rights office" "un mission worker"
    accept "The United Nations said five people were killed in the air strike." => killed claimant=international
    reject "The army said five people were killed in the air strike." => killed claimant=international

role media
    kind media
    words agency "news agency" "state television" "state tv" "state media/state media" television tv newspaper radio channel broadcaster "state radio" "state-run media" "local media/local media" media/media "media report" "news report" "press report" daily "news website" "news channel" "news site" "state news agency" "official news agency" correspondent "local press" "media outlet" "state-run tv" "state-run television"
    accept "State television said five people were killed in the air strike." => killed claimant=media
    reject "The army said five people were killed in the air strike." => killed claimant=media

role security-source
    kind anonymous
    unnamed yes
    words "security source" "intelligence source"
    accept "A security source said five people were killed in the attack." => killed claimant=anonymous
    reject "The army said five people were killed in the attack." => killed claimant=anonymous

role spokesman
    unnamed yes
    words spokesman spokeswoman spokesperson/spokespeople official source officer officials/officials authority/authorities commander leader chief statement communique communiqué report member head director deputy representative adviser advisor aide secretary analyst expert investigator figure data diplomat chairman coordinator group alliance coalition movement outfit organisation organization "senior official" employee worker
    accept "An official said five people were killed in the attack." => killed claimant=official
    reject "Five people were killed in the attack." => killed claimant=official

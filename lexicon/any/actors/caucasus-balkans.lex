# The Caucasus (Chechnya, Dagestan, Georgia, Armenia, Azerbaijan) and the Balkans (the wars of Yugoslavia, Kosovo, Macedonia).

# --- North Caucasus ---

actor chechen-separatists
    name "Chechen separatists"
    alias "Chechen rebels" "Chechen Republic of Ichkeria" "Chechen fighters" "Chechen separatist fighters"
    alias "Chechen militants" "Chechen guerrillas" "Chechen insurgents"
    kind "non-state armed group"
    victims "non-state armed group"
    country RU

actor caucasus-emirate
    name "Caucasus Emirate"
    alias "Emirate of the Caucasus" "Imarat Kavkaz" "Islamic Emirate of the Caucasus"
    kind "non-state armed group"
    victims "non-state armed group"
    country RU

actor riyad-us-saliheen
    name "Riyad-us Saliheen"
    alias "Riyadus-Salikhin" "Riyadus Salihin" "Riyad us-Saliheyn Martyrs' Brigade" "Riyad al-Salihin"
    alias "Riyadus Salikhiin"
    kind "non-state armed group"
    victims "non-state armed group"
    country RU

actor special-purpose-islamic-regiment
    name "Special Purpose Islamic Regiment"
    alias "Islamic International Brigade" "Islamic International Peacekeeping Brigade"
    kind "non-state armed group"
    victims "non-state armed group"
    country RU

actor vilayat-dagestan
    name "Dagestan insurgents"
    alias "Vilayat Dagestan" "Shariat Jamaat" "Dagestani Shariat Jamaat" "Yarmuk Jamaat" "Ingush Jamaat"
    kind "non-state armed group"
    victims "non-state armed group"
    country RU
    member caucasus-emirate from 2007-10

actor is-caucasus
    name "Islamic State Caucasus Province"
    alias "Vilayat Kavkaz" "Wilayat al-Qawqaz" "Islamic State in the Caucasus" "Wilayat Qawqaz"
    kind "non-state armed group"
    victims "non-state armed group"
    country RU
    member islamic-state from 2015-06

actor chechnya-government
    name "Chechen authorities"
    alias "Chechen government" "pro-Moscow Chechen government" "Moscow-backed Chechen government"
    alias "pro-Moscow Chechen administration" "Chechen Interior Ministry"
    kind "local official"
    country RU

actor ru-nac
    name "National Antiterrorism Committee"
    alias "National Anti-Terrorism Committee" "Russia's National Antiterrorism Committee"
    alias "National Anti-Terrorist Committee" "Russia's National Anti-Terrorism Committee"
    kind government
    country RU
    member ru-government

actor memorial
    name "Memorial (human rights group)"
    alias "Memorial human rights group" "Memorial Human Rights Center" "Memorial Human Rights Centre"
    alias "Russian rights group Memorial" "Caucasian Knot" "Kavkazsky Uzel"
    kind ngo/monitor
    country RU

# --- Georgia ---

actor ge-army
    name "Georgian army"
    alias "Georgian Armed Forces" "Georgian military" "Georgian forces" "Georgian troops" "Georgian soldiers"
    alias "Georgian Defence Forces" "Georgia's army"
    kind military
    victims military
    country GE
    member ge-government

actor south-ossetia
    name "South Ossetian forces"
    alias "South Ossetian separatists" "South Ossetian authorities" "South Ossetian militia"
    alias "South Ossetian government" "South Ossetian militias" "South Ossetian rebels" "South Ossetian officials"
    kind "non-state armed group"
    victims "non-state armed group"
    country GE
    ally ru-government

actor abkhazia
    name "Abkhaz forces"
    alias "Abkhazian forces" "Abkhaz separatists" "Abkhazian separatists" "Abkhaz army" "Abkhaz authorities"
    alias "Abkhazian authorities" "Abkhaz rebels" "Abkhazian rebels"
    alias "Confederation of Mountain Peoples of the Caucasus"
    kind "non-state armed group"
    victims "non-state armed group"
    country GE
    ally ru-government

actor mkhedrioni
    name "Mkhedrioni"
    alias "Zviadists" "Zviadist forces" "Zviadist rebels"
    kind "non-state armed group"
    victims "non-state armed group"
    country GE

actor white-legion-georgia
    name "White Legion (Georgia)"
    alias "White Legion" "Forest Brothers"
    kind "non-state armed group"
    victims "non-state armed group"
    country GE

actor unomig
    name "UNOMIG"
    alias "United Nations Observer Mission in Georgia" "UN Observer Mission in Georgia"
    kind "international organisation"
    victims peacekeeper
    country GE
    member united-nations from 1993-08 to 2009-06

actor eumm-georgia
    name "EU Monitoring Mission in Georgia"
    alias "European Union Monitoring Mission in Georgia" "EUMM Georgia"
    kind "international organisation"
    country GE
    member european-union from 2008-10

# --- Armenia, Azerbaijan, Nagorno-Karabakh ---

actor am-army
    name "Armenian army"
    alias "Armenian Armed Forces" "Armenian military" "Armenian forces" "Armenian troops" "Armenian soldiers"
    alias "Armed Forces of Armenia" "Armenia's army"
    kind military
    victims military
    country AM
    member am-government

actor am-defence-ministry
    name "Armenian Defence Ministry"
    alias "Armenian Ministry of Defence" "Armenian Ministry of Defense" "Armenia's Defense Ministry"
    alias "Armenia's Defence Ministry" "Ministry of Defence of Armenia" "Armenia's Ministry of Defense"
    kind military
    country AM
    member am-government

actor az-army
    name "Azerbaijani army"
    alias "Azerbaijani Armed Forces" "Azerbaijani military" "Azerbaijani forces" "Azerbaijani troops"
    alias "Azerbaijani soldiers" "Azeri forces" "Azeri army" "Azeri troops" "Azerbaijan's army" "Azerbaijan Army"
    alias "Azerbaijan's military" "Azeri military" "Azeri soldiers"
    kind military
    victims military
    country AZ
    member az-government

actor az-defence-ministry
    name "Azerbaijani Defence Ministry"
    alias "Azerbaijani Ministry of Defence" "Azerbaijani Ministry of Defense" "Azerbaijan's Defence Ministry"
    alias "Azerbaijan's Defense Ministry" "Azeri Defence Ministry" "Azeri Defense Ministry"
    alias "Azerbaijan's Ministry of Defense" "Ministry of Defence of Azerbaijan"
    kind military
    country AZ
    member az-government

actor artsakh-defence-army
    name "Artsakh Defence Army"
    alias "Artsakh Defense Army" "Nagorno-Karabakh Defence Army" "Nagorno-Karabakh Defense Army"
    alias "Nagorno-Karabakh army" "Karabakh Armenian forces" "Karabakh Defence Army" "Karabakh army"
    alias "ethnic Armenian forces" "Karabakh forces" "Nagorno-Karabakh forces" "Karabakh Defense Army"
    alias "Nagorno-Karabakh military" "Nagorno-Karabakh's military" "Nagorno-Karabakh Defence Ministry"
    alias "Nagorno-Karabakh Defense Ministry"
    kind "non-state armed group"
    victims "non-state armed group"
    country AZ AM
    member artsakh-government to 2023-09
    ally am-army to 2023-09

actor artsakh-government
    name "Republic of Artsakh"
    alias "Nagorno-Karabakh authorities" "Artsakh authorities" "Nagorno-Karabakh Republic" "Karabakh authorities"
    alias "Nagorno-Karabakh government" "separatist authorities of Nagorno-Karabakh"
    alias "Nagorno-Karabakh's human rights ombudsman"
    kind "non-state armed group"
    country AZ
    ally am-government to 2023-09

actor russian-peacekeepers-karabakh
    name "Russian peacekeepers in Nagorno-Karabakh"
    alias "Russian peacekeeping contingent" "Russian peacekeeping force in Nagorno-Karabakh"
    alias "Russian peacekeeping contingent in Nagorno-Karabakh"
    kind military
    victims peacekeeper
    country RU AZ
    member ru-government from 2020-11 to 2024-06

# --- Bosnia, Croatia, Serbia ---

actor vrs
    name "Army of Republika Srpska"
    alias "Bosnian Serb Army" "Bosnian Serb forces" "Bosnian Serbs" "Bosnian Serb military" "Bosnian Serb troops"
    alias "Vojska Republike Srpske" "Republika Srpska Army" "Bosnian Serb gunners" "Bosnian Serb soldiers"
    alias "Drina Corps" "Bosnian Serb Army forces"
    acronym "VRS"
    kind "non-state armed group"
    victims "non-state armed group"
    country BA
    member republika-srpska from 1992-05

actor republika-srpska
    name "Bosnian Serb leadership"
    alias "Bosnian Serb government" "Serb Republic of Bosnia" "Bosnian Serb authorities"
    kind "non-state armed group"
    country BA

actor arbih
    name "Bosnian army (ARBiH)"
    alias "Army of the Republic of Bosnia and Herzegovina" "Bosnian government forces" "Bosnian government army"
    alias "Bosnian army" "Bosnian Muslim forces" "Muslim-led government forces" "Bosnian Muslim army"
    alias "Muslim-led Bosnian army" "Bosnian government troops" "Bosnian government soldiers" "ARBiH"
    alias "Armija Bosne i Hercegovine"
    kind military
    victims military
    country BA
    member ba-government from 1992-04

actor hvo
    name "Croatian Defence Council"
    alias "Croatian Defense Council" "Bosnian Croat forces" "Bosnian Croats" "Bosnian Croat militia"
    alias "Bosnian Croat army" "Croat Defence Council" "Croatian Republic of Herzeg-Bosnia"
    acronym "HVO"
    kind "non-state armed group"
    victims "non-state armed group"
    country BA

actor bosnian-mujahideen
    name "Bosnian mujahideen"
    alias "El Mudžahid" "El Mudzahid detachment" "El Mujahid"
    kind "non-state armed group"
    victims "non-state armed group"
    country BA
    member arbih from 1993-08 to 1995-12

actor western-bosnia
    name "Autonomous Province of Western Bosnia"
    alias "Fikret Abdic's forces" "Abdic's forces"
    kind "non-state armed group"
    victims "non-state armed group"
    country BA

actor krajina-serbs
    name "Serbian Army of Krajina"
    alias "Republic of Serbian Krajina" "Krajina Serbs" "Croatian Serbs" "Croatian Serb forces" "Krajina Serb forces"
    alias "rebel Croatian Serbs"
    kind "non-state armed group"
    victims "non-state armed group"
    country HR

actor hr-army
    name "Croatian army"
    alias "Croatian forces" "Croatian National Guard" "Croatian troops" "Croatian military" "Croatian soldiers"
    alias "Croatian Armed Forces"
    kind military
    victims military
    country HR
    member hr-government from 1991

actor jna
    name "Yugoslav People's Army"
    alias "Yugoslav army" "Yugoslav federal army" "Yugoslav military" "Yugoslav forces" "Yugoslav troops"
    alias "Serb-led Yugoslav army" "Yugoslav National Army" "Yugoslav army troops"
    acronym "JNA" "VJ"
    kind military
    victims military
    country RS

actor serb-police-mup
    name "Serbian police"
    alias "Serbian special police" "Serbian Interior Ministry police" "Serb police" "Serbian forces"
    alias "Serbian police forces" "Serb security forces"
    kind police
    victims police
    country RS
    member rs-government

actor arkans-tigers
    name "Arkan's Tigers"
    alias "Serb Volunteer Guard" "Serbian Volunteer Guard" "Arkan's men"
    kind "non-state armed group"
    victims "pro-government militia"
    country RS

actor scorpions-serbia
    name "Scorpions (Serbia)"
    alias "Scorpions paramilitary" "Scorpions unit" "White Eagles paramilitary" "Serbian White Eagles"
    kind "non-state armed group"
    victims "pro-government militia"
    country RS

actor serb-paramilitaries
    name "Serb paramilitaries"
    alias "Serbian paramilitaries" "Serb irregulars" "Chetniks" "Serbian paramilitary forces" "Serb militias"
    kind "non-state armed group"
    victims "pro-government militia"
    country RS BA

actor unprofor
    name "UNPROFOR"
    alias "United Nations Protection Force" "UN Protection Force" "UN peacekeepers in Bosnia"
    alias "Rapid Reaction Force in Bosnia"
    kind "international organisation"
    victims peacekeeper
    country BA HR
    member united-nations from 1992-02 to 1995-12

actor ifor
    name "IFOR"
    alias "NATO-led Implementation Force" "SFOR" "NATO-led Stabilization Force"
    kind military
    victims peacekeeper
    country BA
    member nato from 1995-12-20 to 2004-12-02

actor eufor-althea
    name "EUFOR Althea"
    alias "EUFOR in Bosnia" "Operation Althea"
    kind military
    victims peacekeeper
    country BA
    member european-union from 2004-12

actor icty
    name "ICTY"
    alias "International Criminal Tribunal for the former Yugoslavia" "Yugoslav war crimes tribunal"
    alias "UN war crimes tribunal for the former Yugoslavia"
    kind "international organisation"
    member united-nations from 1993-05 to 2017-12

# --- Kosovo, Macedonia, Albania ---

actor kla
    name "Kosovo Liberation Army"
    alias "Ushtria Çlirimtare e Kosovës" "Kosovo rebels" "ethnic Albanian rebels in Kosovo" "Kosovar rebels"
    acronym "KLA" "UCK"
    kind "non-state armed group"
    victims "non-state armed group"
    country XK

actor xk-police
    name "Kosovo Police"
    alias "Kosovo Police Service" "Kosovan police"
    kind police
    victims police
    country XK
    member xk-government

actor xk-government
    name "Kosovo government"
    alias "Kosovo authorities" "Kosovo's government" "Kosovan government"
    kind government
    country XK

actor kfor
    name "KFOR"
    alias "Kosovo Force" "NATO-led peacekeeping force in Kosovo" "NATO-led KFOR" "NATO peacekeepers in Kosovo"
    alias "NATO-led peacekeepers in Kosovo"
    kind military
    victims peacekeeper
    country XK
    member nato from 1999-06-12

actor unmik
    name "UNMIK"
    alias "United Nations Interim Administration Mission in Kosovo" "UN mission in Kosovo"
    kind "international organisation"
    victims peacekeeper
    country XK
    member united-nations from 1999-06

actor eulex
    name "EULEX"
    alias "EULEX Kosovo" "European Union Rule of Law Mission in Kosovo"
    kind "international organisation"
    country XK
    member european-union from 2008-02

actor nla-macedonia
    name "National Liberation Army (Macedonia)"
    alias "Albanian National Liberation Army" "ethnic Albanian National Liberation Army"
    alias "ethnic Albanian rebels in Macedonia" "National Liberation Army of Macedonia" "Albanian National Army"
    kind "non-state armed group"
    victims "non-state armed group"
    country MK

actor ucpmb
    name "UÇPMB"
    alias "Liberation Army of Presevo, Medvedja and Bujanovac" "Presevo, Medvedja and Bujanovac Liberation Army"
    kind "non-state armed group"
    victims "non-state armed group"
    country RS

actor mk-army
    name "Macedonian army"
    alias "Macedonian security forces" "Macedonian forces" "Macedonian troops" "Army of the Republic of Macedonia"
    alias "Macedonian soldiers"
    kind military
    victims military
    country MK
    member mk-government

actor kosovo-verification-mission
    name "Kosovo Verification Mission"
    kind ngo/monitor
    country XK
    member osce from 1998-10 to 1999-03

actor humanitarian-law-center
    name "Humanitarian Law Center"
    alias "Humanitarian Law Centre" "Kosovo Memory Book"
    kind ngo/monitor
    country RS XK

# Ukraine, Russia, Belarus and Moldova; the North Caucasus stands in caucasus-balkans.lex.

# --- Ukraine ---

actor ua-government
    name "Ukrainian government"
    alias "Ukrainian authorities" "Ukraine's government" "Ukrainian officials" "Ukrainian presidency"
    alias "Ukraine's presidential office" "Office of the President of Ukraine" "Bankova" "Kyiv authorities"
    alias "Kiev authorities" "Kiev regime" "Kyiv regime" "Kyiv government" "Kiev government"
    alias "Ukrainian presidential administration" "Verkhovna Rada" "Ukrainian parliament"
    alias "Ukraine's human rights ombudsman" "National Security and Defense Council of Ukraine"
    alias "National Security and Defence Council of Ukraine"
    kind government
    country UA

actor ua-army
    name "Ukrainian army"
    alias "Ukrainian Armed Forces" "Armed Forces of Ukraine" "Ukrainian military" "Ukrainian forces"
    alias "Ukrainian troops" "Ukrainian soldiers" "Ukraine's armed forces" "Ukraine's military" "Ukraine's army"
    alias "General Staff of the Armed Forces of Ukraine" "Ukrainian General Staff" "Ukraine's General Staff"
    alias "General Staff of Ukraine" "Ukrainian servicemen" "Ukrainian Ground Forces"
    alias "Ukrainian Territorial Defence Forces" "Ukrainian Territorial Defense Forces" "Operational Command South"
    alias "Ukraine's Southern Command" "Ukrainian Southern Command" "Southern Defence Forces of Ukraine"
    alias "Ukrainian marines" "Ukraine's Unmanned Systems Forces" "Unmanned Systems Forces"
    alias "Ukrainian military command" "Khortytsia operational group" "Ukrainian Joint Forces Operation"
    alias "Tavria operational group" "Ukrainian Special Operations Forces" "Ukraine's Special Operations Forces"
    alias "Ukrainian commanders" "Ukrainian fighters" "Ukrainian formations"
    acronym "AFU" "ZSU" "VSU"
    kind military
    victims military
    country UA
    member ua-government
    people "Ukrainian soldiers"

actor ua-air-force
    name "Ukrainian Air Force"
    alias "Ukraine's Air Force" "Air Force of Ukraine" "Ukrainian Air Force Command" "Ukrainian air defence"
    alias "Ukrainian air defense" "Ukrainian air defences" "Ukrainian air defenses" "Ukrainian warplanes"
    alias "Ukrainian drones"
    kind military
    victims military
    country UA
    member ua-government

actor ua-navy
    name "Ukrainian Navy"
    alias "Ukraine's navy" "Ukrainian naval forces" "Naval Forces of Ukraine"
    kind military
    victims military
    country UA
    member ua-government

actor ua-defence-ministry
    name "Ukrainian Defence Ministry"
    alias "Ukrainian Ministry of Defence" "Ukrainian Ministry of Defense" "Ukraine's Ministry of Defence"
    alias "Ukraine's Ministry of Defense" "Ukraine's Defense Ministry" "Ministry of Defence of Ukraine"
    alias "Ministry of Defense of Ukraine"
    kind military
    country UA
    member ua-government

actor ua-interior-ministry
    name "Ukrainian Interior Ministry"
    alias "Ukrainian Ministry of Internal Affairs" "Ukraine's Interior Ministry"
    alias "Ministry of Internal Affairs of Ukraine" "Ukraine's Ministry of Internal Affairs"
    kind government
    victims police
    country UA
    member ua-government

actor ua-national-guard
    name "National Guard of Ukraine"
    alias "Ukrainian National Guard" "Ukraine's National Guard"
    kind military
    victims military
    country UA
    member ua-government

actor ua-police
    name "National Police of Ukraine"
    alias "Ukrainian National Police" "Ukrainian police" "Ukraine's National Police" "White Angels police unit"
    kind police
    victims police
    country UA
    member ua-government

actor ua-border-guard
    name "State Border Guard Service of Ukraine"
    alias "Ukrainian border guards" "Ukrainian Border Guard Service" "Ukraine's State Border Guard Service"
    alias "Ukrainian State Border Service" "Ukraine's border guard service"
    kind military
    victims military
    country UA
    member ua-government

actor ua-sbu
    name "SBU"
    alias "Security Service of Ukraine" "Ukrainian Security Service" "Ukraine's Security Service" "Ukraine's SBU"
    alias "Ukrainian SBU" "Ukraine's state security service" "Ukraine's security service SBU"
    alias "Ukraine's domestic security agency"
    kind government
    victims military
    country UA
    member ua-government

actor ua-gur
    name "Ukrainian military intelligence"
    alias "Main Directorate of Intelligence of Ukraine" "Main Intelligence Directorate of Ukraine"
    alias "Ukraine's military intelligence" "Defence Intelligence of Ukraine" "Defense Intelligence of Ukraine"
    alias "Ukraine's Main Intelligence Directorate" "Main Directorate of Intelligence"
    alias "Ukraine's Defence Intelligence" "Ukraine's military intelligence agency"
    alias "Ukrainian Main Directorate of Intelligence"
    acronym "GUR" "HUR"
    kind government
    victims military
    country UA
    member ua-government

actor ua-emergency-service
    name "State Emergency Service of Ukraine"
    alias "Ukrainian State Emergency Service" "Ukraine's State Emergency Service" "Ukraine's emergency services"
    alias "Ukrainian emergency services" "State Emergency Services of Ukraine" "Ukraine's State Emergency Services"
    alias "Ukrainian State Emergency Services" "Ukrainian rescuers"
    kind medical
    victims civilian
    country UA
    member ua-government

actor ua-prosecutor
    name "Ukrainian Prosecutor General's Office"
    alias "Ukraine's Prosecutor General's Office" "Prosecutor General's Office of Ukraine" "Ukrainian prosecutors"
    alias "Office of the Prosecutor General of Ukraine" "Ukraine's general prosecutor's office"
    alias "Kharkiv regional prosecutor's office" "Donetsk regional prosecutor's office" "Ukraine's prosecutor general"
    kind government
    country UA
    member ua-government

actor ua-energoatom
    name "Energoatom"
    alias "Ukrenergo" "Ukraine's Energoatom" "DTEK" "Naftogaz"
    kind "civilian/witness"
    country UA

actor azov
    name "Azov Brigade"
    alias "Azov regiment" "Azov battalion" "Azov movement" "Azov fighters" "Azov unit" "12th Azov Brigade" "Azovites"
    alias "Azov Corps"
    kind military
    victims military
    country UA
    member ua-national-guard from 2014-11

actor aidar-battalion
    name "Aidar Battalion"
    alias "Donbas battalion" "Donbass Battalion" "Dnipro-1" "Dnipro battalion" "Dnepr-1" "Shakhtarsk battalion"
    alias "Tornado battalion"
    kind military
    victims "pro-government militia"
    country UA
    member ua-government from 2014

actor right-sector
    name "Right Sector"
    alias "Pravy Sektor" "Praviy Sektor" "Pravyi Sektor" "Pravy Sector" "Volunteer Ukrainian Corps"
    alias "Ukrainian Volunteer Corps" "Ukrainian Volunteer Army"
    kind "non-state armed group"
    victims "non-state armed group"
    country UA
    ally ua-government from 2014

actor international-legion-ukraine
    name "International Legion (Ukraine)"
    alias "International Legion for the Territorial Defence of Ukraine"
    alias "International Legion of Territorial Defence of Ukraine"
    alias "International Legion of Territorial Defense of Ukraine" "Ukrainian Foreign Legion" "Georgian Legion"
    alias "Ukraine's International Legion" "Ukraine's Foreign Legion" "International Legion of Defence of Ukraine"
    kind military
    victims military
    country UA
    member ua-army from 2022-02

actor freedom-of-russia-legion
    name "Freedom of Russia Legion"
    alias "Liberty of Russia Legion" "Free Russia Legion" "Legion of Freedom of Russia" "Liberty of Russia"
    alias "Freedom for Russia Legion"
    kind "non-state armed group"
    victims "non-state armed group"
    country UA RU
    ally ua-government from 2022-03

actor russian-volunteer-corps
    name "Russian Volunteer Corps"
    alias "Russian Volunteers Corps" "RDK fighters" "Siberian Battalion"
    kind "non-state armed group"
    victims "non-state armed group"
    country UA RU
    ally ua-government from 2022-08

actor chechen-battalions-ukraine
    name "Chechen battalions with Ukraine"
    alias "Sheikh Mansur Battalion" "Dzhokhar Dudayev Battalion" "Sheikh Mansour Battalion"
    kind "non-state armed group"
    victims "non-state armed group"
    country UA
    ally ua-government from 2014

actor ua-atesh
    name "Atesh"
    alias "Atesh partisans" "Yellow Ribbon movement" "Atesh partisan movement"
    kind "non-state armed group"
    victims "non-state armed group"
    country UA
    ally ua-government from 2022

actor deepstate
    name "DeepState"
    alias "DeepStateMap" "DeepState UA" "Deep State monitoring group" "DeepState monitoring group"
    kind ngo/monitor
    country UA

# --- Russia ---

actor ru-government
    name "Russian government"
    alias "Kremlin" "Russian authorities" "Russia's government" "Russian officials" "Putin's government"
    alias "Putin regime" "Russian Federation" "Investigative Committee of Russia" "Russia's Investigative Committee"
    alias "Russian Investigative Committee" "Putin's regime"
    kind government
    country RU

actor ru-army
    name "Russian army"
    alias "Russian Armed Forces" "Armed Forces of the Russian Federation" "Russian military" "Russian forces"
    alias "Russian troops" "Russian soldiers" "Russia's armed forces" "Russia's military" "Russia's army"
    alias "Russian servicemen" "Russian General Staff" "Russia's General Staff" "Russian occupation forces"
    alias "Russian occupying forces" "Russian invaders" "Russian occupiers" "Russian Ground Forces" "Moscow's troops"
    alias "Moscow's forces" "Russian paratroopers" "Kremlin's forces" "Russian invasion forces"
    alias "Russian airborne troops" "Russian military police" "Russian invasion troops"
    alias "Russian Aerospace Defence Forces" "Putin's forces" "Russian federal forces" "Russian occupation troops"
    kind military
    victims military
    country RU
    member ru-government
    people "Russian soldiers"

actor ru-air-force
    name "Russian Air Force"
    alias "Russian Aerospace Forces" "Russian warplanes" "Russian planes" "Russian jets" "Russian aircraft"
    alias "Russian Aerospace Force" "Russian war jets" "Russian warjets" "Russian fighter jets" "Russian war planes"
    alias "Russian bombers" "Russian drones" "Russian helicopters" "Russian air defences" "Russian air defenses"
    alias "Russian air defence" "Russian air defense" "Russian airplanes" "Russian airforce"
    acronym "VKS"
    kind military
    victims military
    country RU
    member ru-government

actor ru-navy
    name "Russian Navy"
    alias "Black Sea Fleet" "Russian Black Sea Fleet" "Russia's Black Sea Fleet" "Russian warships"
    kind military
    victims military
    country RU
    member ru-government

actor ru-defence-ministry
    name "Russian Defence Ministry"
    alias "Russian Ministry of Defence" "Russian Ministry of Defense" "Russia's Ministry of Defence"
    alias "Russia's Ministry of Defense" "Russia's Defense Ministry" "Ministry of Defence of the Russian Federation"
    alias "Ministry of Defense of the Russian Federation" "Defense Ministry in Moscow" "Defence Ministry in Moscow"
    alias "Russian MoD"
    kind military
    country RU
    member ru-government
    ally sy-government from 2015-09-30 to 2024-12-08

actor ru-fsb
    name "FSB"
    alias "Federal Security Service" "Russian Federal Security Service" "Russia's Federal Security Service"
    alias "Russia's FSB" "Russia's FSB security service"
    kind government
    victims military
    country RU
    member ru-government

actor ru-gru
    name "GRU"
    alias "Main Intelligence Directorate of Russia" "Russian military intelligence" "Russia's military intelligence"
    alias "Russia's GRU"
    acronym "GRU"
    kind government
    victims military
    country RU
    member ru-government

actor ru-rosgvardia
    name "Rosgvardia"
    alias "Rosgvardiya" "Russian National Guard" "National Guard of Russia" "Russia's National Guard"
    alias "Rosgvardiya troops"
    kind military
    victims military
    country RU
    member ru-government from 2016-04

actor ru-omon
    name "OMON"
    alias "OMON riot police" "OMON police" "SOBR"
    kind police
    victims police
    country RU
    member ru-government

actor ru-emergencies-ministry
    name "Russian Emergencies Ministry"
    alias "Russia's Emergencies Ministry" "Russian Emergency Situations Ministry"
    alias "Russia's Emergency Situations Ministry" "EMERCOM" "Russian Ministry of Emergency Situations"
    alias "Russian emergency ministry"
    kind medical
    victims civilian
    country RU
    member ru-government

actor storm-z
    name "Storm-Z"
    alias "Shtorm-Z" "Storm-V"
    kind military
    victims military
    country RU
    member ru-army

actor redut
    name "Redut"
    alias "Redut PMC" "PMC Redut" "Redut mercenary group" "ENOT Corps" "PMC Konvoy" "Patriot PMC"
    kind "non-state armed group"
    victims "private military company"
    country RU
    ally ru-government

actor espanola
    name "Española"
    alias "Española battalion" "Espanola brigade" "Rusich" "Rusich group" "Task Force Rusich"
    alias "Sabotage Assault Reconnaissance Group Rusich"
    kind "non-state armed group"
    victims "private military company"
    country RU
    ally ru-government

actor akhmat
    name "Akhmat special forces"
    alias "Akhmat battalion" "Akhmat unit" "Akhmat Spetsnaz" "Akhmat special forces unit" "Chechen Akhmat unit"
    alias "Akhmat forces" "Akhmat Regiment"
    kind military
    victims military
    country RU
    member ru-government

actor kadyrovtsy
    name "Kadyrovites"
    alias "Kadyrovtsy" "Kadyrov's forces" "Kadyrovite" "Kadyrov's fighters" "Kadyrov's men" "Kadyrov forces"
    alias "Kadyrov's troops" "Kadyrov's militia"
    kind military
    victims military
    country RU
    member ru-government from 2003

actor slavonic-corps
    name "Slavonic Corps"
    alias "Slavic Corps"
    kind "non-state armed group"
    victims "private military company"
    country RU SY
    ally sy-government

# --- the Donbas republics and occupied territories ---

actor dpr
    name "Donetsk People's Republic"
    alias "Donetsk People's Militia" "self-proclaimed Donetsk People's Republic" "DPR militia" "DNR militia"
    alias "Donetsk separatists" "People's Militia of the DPR" "Donetsk rebels" "Donetsk People's Republic militia"
    acronym "DPR" "DNR"
    kind "non-state armed group"
    victims "non-state armed group"
    country UA
    member ru-government from 2022-09-30
    ally ru-government from 2014-04

actor lpr
    name "Luhansk People's Republic"
    alias "Lugansk People's Republic" "Luhansk People's Militia" "self-proclaimed Luhansk People's Republic"
    alias "LPR militia" "Luhansk separatists" "Lugansk People's Militia" "Luhansk rebels"
    acronym "LPR" "LNR"
    kind "non-state armed group"
    victims "non-state armed group"
    country UA
    member ru-government from 2022-09-30
    ally ru-government from 2014-04

actor donbas-separatists
    name "Pro-Russian separatists (Donbas)"
    alias "pro-Russian separatists" "pro-Russia separatists" "pro-Russian rebels" "pro-Russian militants"
    alias "Russian-backed separatists" "Russia-backed separatists" "pro-Russia rebels" "Moscow-backed separatists"
    alias "pro-Moscow separatists" "Russian-backed rebels" "Russia-backed rebels" "Novorossiya forces"
    alias "pro-Russian insurgents" "pro-Russian fighters" "pro-Moscow rebels" "pro-Russian gunmen"
    alias "United Armed Forces of Novorossiya" "separatists in eastern Ukraine"
    kind "non-state armed group"
    victims "non-state armed group"
    country UA
    ally ru-government from 2014-04

actor vostok-battalion
    name "Vostok Battalion"
    alias "Sparta Battalion" "Somalia Battalion"
    kind "non-state armed group"
    victims "non-state armed group"
    country UA RU
    member dpr from 2014

actor crimean-occupation
    name "Russian-installed authorities (occupied Ukraine)"
    alias "Russian-installed authorities" "Russian-installed officials" "Moscow-installed authorities"
    alias "Russian-installed governor" "Russia-installed officials" "Russian-appointed officials"
    alias "Moscow-installed officials" "Kremlin-installed officials" "Russian-backed authorities"
    alias "Russian-installed administration" "Kremlin-backed authorities" "Russian-installed official"
    kind "local official"
    country UA
    member ru-government

actor joint-centre-jccc
    name "Joint Centre for Control and Coordination"
    alias "Joint Center for Control and Coordination" "JCCC"
    kind military
    country UA

actor osce-smm
    name "OSCE Special Monitoring Mission"
    alias "OSCE Special Monitoring Mission to Ukraine" "OSCE monitors" "OSCE monitoring mission"
    alias "OSCE mission in Ukraine"
    kind "international organisation"
    country UA
    member osce from 2014-03 to 2022-03

actor hrmmu
    name "UN Human Rights Monitoring Mission in Ukraine"
    alias "United Nations Human Rights Monitoring Mission in Ukraine" "HRMMU" "UN monitoring mission in Ukraine"
    kind "international organisation"
    country UA
    member ohchr from 2014-03

actor kp-army
    name "Korean People's Army"
    alias "North Korean troops" "North Korean soldiers" "North Korean forces" "North Korean army"
    alias "North Korean military" "North Korea's military" "North Korea's army"
    kind military
    victims military
    country KP
    member kp-government
    ally ru-government from 2024-10

actor by-government
    name "Belarusian government"
    alias "Belarusian authorities" "Lukashenko government" "Lukashenko regime" "Lukashenko's regime" "Belarusian regime"
    kind government
    country BY
    ally ru-government

actor kalinouski-regiment
    name "Kalinouski Regiment"
    alias "Kastus Kalinouski Regiment" "Kastus Kalinouski Battalion" "Kalinouski Battalion"
    kind "non-state armed group"
    victims "non-state armed group"
    country UA BY
    member international-legion-ukraine from 2022-03

actor transnistria
    name "Transnistrian authorities"
    alias "Pridnestrovian Moldavian Republic" "Transnistrian forces" "Transnistrian separatists"
    alias "Dniester separatists" "Trans-Dniester separatists"
    kind "non-state armed group"
    victims "non-state armed group"
    country MD
    ally ru-government

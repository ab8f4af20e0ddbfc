# Yemen, the Gulf states and Iran.

# --- Yemen ---

actor houthis
    name "Houthis"
    alias "Houthis" "Houthi" "Huthi" "Huthis" "Huthi rebels" "Houthi rebels" "Houthi movement" "Houthi militia" "Houthi fighters" "Ansar Allah" "Ansarullah" "Ansarallah" "Iran-backed Houthis" "Iran-aligned Houthis" "Iran-allied Houthis" "Houthi militants" "Yemen's Houthis" "Yemeni Houthis" "Iranian-backed Houthis" "Houthi group" "al-Houthi militia" "Huthi militia" "Believing Youth" "Shabab al-Mumineen" "Houthi forces" "Yemen's Houthi rebels" "Shiite Houthis" "Huthi fighters"
    kind "non-state armed group"
    victims "non-state armed group"
    country YE
    ally ir-irgc-quds-force
    people "Houthi fighters"

actor houthi-health-ministry
    name "Houthi-run Health Ministry"
    alias "Houthi-run health ministry" "Houthi-run Health Ministry" "Houthi health ministry"
    kind government
    country YE
    member houthis

actor ye-government
    name "Yemeni government"
    alias "Yemen's government" "internationally recognised government of Yemen" "internationally recognized government of Yemen" "Yemen's internationally recognised government" "Yemen's internationally recognized government" "Yemeni authorities" "Presidential Leadership Council" "Hadi government" "Government of Yemen" "Saudi-backed Yemeni government"
    kind government
    country YE

actor ye-army
    name "Yemeni army"
    alias "Yemeni army" "Yemeni military" "Yemeni Armed Forces" "Yemeni government forces" "Yemen's army" "Yemeni troops" "Yemeni soldiers" "Yemeni National Army" "Yemen National Army" "Republican Guard of Yemen" "forces loyal to Hadi" "pro-Hadi forces"
    kind military
    victims military
    country YE
    member ye-government

actor saleh-forces
    name "Saleh loyalists (Yemen)"
    alias "forces loyal to Ali Abdullah Saleh" "Saleh loyalists" "forces loyal to former president Ali Abdullah Saleh" "Saleh's forces" "General People's Congress"
    kind "non-state armed group"
    victims military
    country YE
    ally houthis from 2014-09 to 2017-12

actor yemeni-national-resistance
    name "National Resistance Forces (Yemen)"
    alias "National Resistance Forces" "Yemeni National Resistance" "Guards of the Republic" "Joint Forces on the West Coast" "Tareq Saleh's forces"
    kind "non-state armed group"
    victims military
    country YE
    ally ye-government from 2017-12

actor giants-brigades
    name "Giants Brigades"
    alias "Giants Brigades" "Giants Brigade" "Southern Giants Brigades" "Al-Amaliqa" "Al-Amaliqah Brigades" "Amaliqa Brigades"
    kind "non-state armed group"
    victims military
    country YE
    ally ye-government

actor southern-transitional-council
    name "Southern Transitional Council"
    alias "Southern Transitional Council" "Yemen's Southern Transitional Council" "Southern Transition Council" "STC forces" "UAE-backed Southern Transitional Council"
    acronym "STC"
    kind "non-state armed group"
    victims "non-state armed group"
    country YE
    ally ae-government from 2017-05

actor security-belt
    name "Security Belt Forces"
    alias "Security Belt" "Security Belt forces" "Al-Hizam al-Amni" "Hizam forces" "Security Belt Force"
    kind "non-state armed group"
    victims "pro-government militia"
    country YE
    member southern-transitional-council

actor hadrami-elite
    name "Hadrami Elite Forces"
    alias "Hadrami Elite" "Hadrami Elite Forces" "Hadhrami Elite Forces"
    kind "non-state armed group"
    victims "pro-government militia"
    country YE
    ally ae-government

actor shabwani-elite
    name "Shabwani Elite Forces"
    alias "Shabwani Elite" "Shabwani Elite Forces" "Shabwa Defence Forces" "Shabwa Defense Forces" "Shabwah Defense Forces"
    kind "non-state armed group"
    victims "pro-government militia"
    country YE
    ally ae-government

actor southern-movement-yemen
    name "Southern Movement (Yemen)"
    alias "Southern Movement" "al-Hirak" "Hirak al-Janoubi" "Southern Resistance of Yemen" "Southern Mobility Movement" "Yemen's Southern Movement"
    kind "non-state armed group"
    victims "non-state armed group"
    country YE

actor popular-resistance-yemen
    name "Popular Resistance (Yemen)"
    alias "Popular Resistance of Yemen" "Popular Resistance Committees of Yemen" "Yemeni Popular Resistance" "popular committees of Yemen" "pro-government Popular Resistance"
    kind "non-state armed group"
    victims "pro-government militia"
    country YE
    ally ye-government from 2015

actor islah
    name "Islah"
    alias "Islah party" "Al-Islah" "Yemeni Congregation for Reform" "Al-Islah party"
    kind "non-state armed group"
    victims "non-state armed group"
    country YE

actor aqap
    name "AQAP"
    alias "AQAP" "al-Qaeda in the Arabian Peninsula" "al-Qaida in the Arabian Peninsula" "al-Qaeda in Arabian Peninsula" "al-Qaeda in Yemen" "al-Qaida in Yemen" "al-Qaeda's Yemen branch" "al-Qaeda's Yemeni branch" "al-Qaeda's branch in Yemen" "al-Qaeda's affiliate in Yemen" "al-Qaeda's Yemen affiliate" "Yemen-based al-Qaeda in the Arabian Peninsula" "al-Qaeda Organization in the Arabian Peninsula" "Yemeni al-Qaeda"
    kind "non-state armed group"
    victims "non-state armed group"
    country YE
    member al-qaeda from 2009-01

actor ansar-al-sharia-yemen
    name "Ansar al-Sharia (Yemen)"
    alias "Ansar al-Sharia in Yemen" "Yemen's Ansar al-Sharia" "Supporters of Sharia"
    kind "non-state armed group"
    victims "non-state armed group"
    country YE
    member aqap from 2011

actor aden-abyan-islamic-army
    name "Aden-Abyan Islamic Army"
    alias "Aden-Abyan Islamic Army" "Islamic Army of Aden" "Islamic Army of Aden-Abyan" "Aden Abyan Army"
    kind "non-state armed group"
    victims "non-state armed group"
    country YE

actor is-yemen
    name "Islamic State in Yemen"
    alias "Islamic State in Yemen" "Islamic State-Yemen" "IS-Yemen" "ISIS in Yemen" "Islamic State's Yemen branch" "Islamic State's Yemeni branch" "Islamic State's branch in Yemen" "Islamic State Sanaa Province" "Islamic State's affiliate in Yemen" "Islamic State's Yemen affiliate" "ISIS-Yemen"
    kind "non-state armed group"
    victims "non-state armed group"
    country YE
    member islamic-state from 2014-11

actor hadramawt-tribal-alliance
    name "Hadramawt Tribal Alliance"
    alias "Hadramawt Tribal Alliance" "Hadramout Tribal Alliance" "Hadhramaut Tribal Alliance"
    kind "non-state armed group"
    victims "communal militia"
    country YE

actor saudi-led-coalition
    name "Saudi-led coalition"
    alias "Saudi-led coalition" "Saudi Arabia-led coalition" "Saudi-led Arab coalition" "Arab coalition" "Saudi-led military coalition" "Saudi-UAE coalition" "Saudi-Emirati coalition" "Coalition to Restore Legitimacy in Yemen" "Coalition to Support Legitimacy in Yemen" "coalition led by Saudi Arabia" "Saudi-led alliance" "Operation Decisive Storm" "Operation Restoring Hope" "Saudi-led coalition warplanes" "Saudi-led forces" "Arab Coalition for Yemen" "Saudi-led air coalition" "Coalition for Supporting Legitimacy in Yemen" "Saudi-led bombing coalition"
    kind military
    victims military
    country YE SA
    member sa-government from 2015-03-26
    ally ye-government from 2015-03-26

actor operation-prosperity-guardian
    name "Operation Prosperity Guardian"
    alias "Operation Prosperity Guardian"
    kind military
    victims military
    member us-government from 2023-12

actor eunavfor-aspides
    name "EUNAVFOR Aspides"
    alias "Operation Aspides" "EUNAVFOR Aspides" "EU naval mission Aspides" "EU mission Aspides" "Aspides"
    kind "international organisation"
    victims military
    member european-union from 2024-02

actor ukmto
    name "UKMTO"
    alias "UKMTO" "United Kingdom Maritime Trade Operations" "UK Maritime Trade Operations" "British military's United Kingdom Maritime Trade Operations" "UK Maritime Trade Operations agency" "UK Maritime Trade Operations centre" "United Kingdom Maritime Trade Operations Center"
    kind military
    country GB
    member gb-government

actor unmha
    name "UNMHA"
    alias "UNMHA" "United Nations Mission to support the Hodeidah Agreement" "UN Mission to Support the Hudaydah Agreement"
    kind "international organisation"
    country YE
    member united-nations from 2019-01

actor yemen-data-project
    name "Yemen Data Project"
    alias "Yemen Data Project"
    kind ngo/monitor
    country YE

actor mwatana
    name "Mwatana"
    alias "Mwatana for Human Rights" "Mwatana Organization for Human Rights" "Mwatana"
    kind ngo/monitor
    country YE

# --- Gulf states ---

actor sa-army
    name "Saudi military"
    alias "Saudi Armed Forces" "Saudi Arabia's armed forces" "Saudi army" "Saudi military" "Saudi troops" "Saudi soldiers" "Saudi forces" "Saudi Arabian National Guard" "Saudi National Guard" "Saudi border guards" "Royal Saudi Land Forces"
    kind military
    victims military
    country SA
    member sa-government

actor sa-air-force
    name "Royal Saudi Air Force"
    alias "Royal Saudi Air Force" "Saudi air force" "Royal Saudi Air Defence Forces" "Royal Saudi Air Defense Forces" "Saudi air defence forces" "Saudi air defenses" "Saudi warplanes" "Saudi jets"
    kind military
    victims military
    country SA
    member sa-government

actor al-qaeda-saudi-arabia
    name "al-Qaeda in Saudi Arabia"
    alias "al-Qaeda in Saudi Arabia"
    kind "non-state armed group"
    victims "non-state armed group"
    country SA
    member al-qaeda

actor ae-army
    name "UAE Armed Forces"
    alias "UAE Armed Forces" "Emirati armed forces" "UAE military" "Emirati military" "Emirati forces" "UAE forces" "Emirati troops" "Emirati soldiers" "UAE army" "UAE troops" "UAE soldiers" "United Arab Emirates armed forces" "Emirati army"
    kind military
    victims military
    country AE
    member ae-government

actor ae-government
    name "UAE government"
    alias "UAE government" "Emirati government" "UAE authorities" "Emirati authorities" "UAE's Foreign Ministry" "Emirati officials"
    kind government
    country AE

actor bh-army
    name "Bahrain Defence Force"
    alias "Bahrain Defence Force" "Bahrain Defense Force" "Bahraini Defence Force"
    kind military
    victims military
    country BH
    member bh-government

actor saraya-al-ashtar
    name "Saraya al-Ashtar"
    alias "Saraya al-Ashtar" "Al-Ashtar Brigades" "Ashtar Brigades"
    kind "non-state armed group"
    victims "non-state armed group"
    country BH

actor peninsula-shield
    name "Peninsula Shield Force"
    alias "Peninsula Shield" "Peninsula Shield Force"
    kind military
    victims military

actor gcc
    name "Gulf Cooperation Council"
    alias "Gulf Cooperation Council" "Gulf Co-operation Council"
    acronym "GCC"
    kind "international organisation"

# --- Iran ---

actor ir-government
    name "Iranian government"
    alias "Iranian authorities" "Iranian regime" "Iran's government" "Islamic Republic of Iran" "Iranian officials" "Iranian judiciary" "Supreme National Security Council of Iran" "Iran's Supreme National Security Council"
    kind government
    country IR

actor ir-army
    name "Iranian army"
    alias "Iranian armed forces" "Iran's armed forces" "Iranian military" "Iranian army" "Iran's military" "Iran's army" "Artesh" "Islamic Republic of Iran Army" "Iranian forces" "Iranian troops" "Khatam al-Anbiya Central Headquarters" "Khatam al-Anbia headquarters" "General Staff of Iran's Armed Forces" "Iranian border guards"
    kind military
    victims military
    country IR
    member ir-government

actor ir-irgc
    name "Revolutionary Guards"
    alias "Revolutionary Guards" "Revolutionary Guard" "Islamic Revolutionary Guard Corps" "Islamic Revolutionary Guards Corps" "Iranian Revolutionary Guard Corps" "Iranian Revolutionary Guards" "Iranian Revolutionary Guard" "Iran's Revolutionary Guards" "Iran's Revolutionary Guard" "IRGC" "Revolutionary Guard Corps" "Revolutionary Guards Corps" "Pasdaran" "Iran's Revolutionary Guard Corps" "Iran's Islamic Revolutionary Guard Corps" "Sepah" "IRGC Aerospace Force" "Revolutionary Guards Navy" "IRGC Navy" "Sepah Pasdaran"
    kind military
    victims military
    country IR
    member ir-government
    people "Revolutionary Guards"

actor ir-irgc-quds-force
    name "Quds Force"
    alias "Quds Force" "Qods Force" "al-Quds Force" "Iran's Quds Force" "Iranian Quds Force" "IRGC-QF" "IRGC Quds Force" "Quds Forces" "IRGC's Quds Force" "Jerusalem Force"
    kind military
    victims military
    country IR
    member ir-irgc
    ally sy-government to 2024-12-08

actor ir-basij
    name "Basij"
    alias "Basij" "Basiji" "Basij militia" "Basijis" "Baseej" "Basij paramilitary"
    kind military
    victims "pro-government militia"
    country IR
    member ir-irgc

actor ir-health-ministry
    name "Iranian Health Ministry"
    alias "Iranian Health Ministry" "Iran's Health Ministry"
    kind government
    country IR
    member ir-government

actor mek
    name "Mujahedin-e Khalq"
    alias "Mujahedin-e Khalq" "Mujahideen-e-Khalq" "Mojahedin-e Khalq" "Mujahadeen-e-Khalq" "People's Mujahedin of Iran" "People's Mujahideen of Iran" "People's Mojahedin Organization of Iran" "People's Mujahideen Organization of Iran" "National Council of Resistance of Iran" "Mujahideen Khalq" "Mujahedeen-e-Khalq" "Mojahedin-e-Khalq" "People's Mujahedeen of Iran" "PMOI" "NCRI"
    acronym "MEK" "MKO"
    kind "non-state armed group"
    victims "non-state armed group"
    country IR

actor jundallah-iran
    name "Jundallah (Iran)"
    alias "Iranian Jundallah" "Jundallah of Iran" "Iranian Jundullah" "People's Resistance Movement of Iran" "Jundollah"
    kind "non-state armed group"
    victims "non-state armed group"
    country IR

actor jaish-al-adl
    name "Jaish al-Adl"
    alias "Jaish al-Adl" "Jaish ul-Adl" "Jaysh al-Adl" "Jeish al-Adl" "Jaish-e Adl" "Army of Justice of Iran" "Jaish al Adal" "Jeysh al-Adl"
    kind "non-state armed group"
    victims "non-state armed group"
    country IR PK

actor ansar-al-furqan
    name "Ansar al-Furqan"
    alias "Ansar al-Furqan" "Ansar al-Forqan" "Harakat Ansar Iran"
    kind "non-state armed group"
    victims "non-state armed group"
    country IR

actor asmla
    name "ASMLA"
    alias "Arab Struggle Movement for the Liberation of Ahvaz" "Arab Struggle Movement for the Liberation of Ahwaz" "Ahvaz National Resistance" "Al-Ahvaziya" "ASMLA" "Ahwaz National Resistance"
    kind "non-state armed group"
    victims "non-state armed group"
    country IR

actor axis-of-resistance
    name "Axis of Resistance"
    alias "Axis of Resistance" "Iran's Axis of Resistance"
    kind "non-state armed group"
    victims "non-state armed group"

actor hengaw
    name "Hengaw"
    alias "Hengaw" "Hengaw Organization for Human Rights" "Hengaw human rights group"
    kind ngo/monitor
    country IR

actor hrana
    name "HRANA"
    alias "HRANA" "Human Rights Activists News Agency" "Human Rights Activists in Iran"
    kind ngo/monitor
    country IR

actor iran-human-rights
    name "Iran Human Rights"
    alias "Iran Human Rights" "Iran Human Rights NGO"
    acronym "IHRNGO"
    kind ngo/monitor
    country IR NO

actor haalvsh
    name "Haalvsh"
    alias "Haalvsh" "Halvash"
    kind ngo/monitor
    country IR

# Yemen, the Gulf states and Iran.

# --- Yemen ---

actor houthis
    name "Houthis"
    alias "Houthi" "Huthi" "Huthis" "Huthi rebels" "Houthi rebels" "Houthi movement" "Houthi militia"
    alias "Houthi fighters" "Ansar Allah" "Ansarullah" "Ansarallah" "Iran-backed Houthis" "Iran-aligned Houthis"
    alias "Iran-allied Houthis" "Houthi militants" "Yemen's Houthis" "Yemeni Houthis" "Iranian-backed Houthis"
    alias "Houthi group" "al-Houthi militia" "Huthi militia" "Shabab al-Mumineen" "Houthi forces"
    alias "Yemen's Houthi rebels" "Shiite Houthis" "Huthi fighters"
    kind "non-state armed group"
    victims "non-state armed group"
    country YE
    ally ir-irgc-quds-force
    people "Houthi fighters"

actor houthi-health-ministry
    name "Houthi-run Health Ministry"
    alias "Houthi health ministry"
    kind government
    country YE
    member houthis

actor ye-government
    name "Yemeni government"
    alias "Yemen's government" "internationally recognised government of Yemen"
    alias "internationally recognized government of Yemen" "Yemen's internationally recognised government"
    alias "Yemen's internationally recognized government" "Yemeni authorities" "Presidential Leadership Council"
    alias "Hadi government" "Government of Yemen" "Saudi-backed Yemeni government"
    kind government
    country YE

actor ye-army
    name "Yemeni army"
    alias "Yemeni military" "Yemeni Armed Forces" "Yemeni government forces" "Yemen's army" "Yemeni troops"
    alias "Yemeni soldiers" "Yemeni National Army" "Yemen National Army" "Republican Guard of Yemen"
    alias "forces loyal to Hadi" "pro-Hadi forces"
    kind military
    victims military
    country YE
    member ye-government

actor saleh-forces
    name "Saleh loyalists (Yemen)"
    alias "forces loyal to Ali Abdullah Saleh" "Saleh loyalists" "forces loyal to former president Ali Abdullah Saleh"
    alias "Saleh's forces"
    kind "non-state armed group"
    victims military
    country YE
    ally houthis from 2014-09 to 2017-12

actor yemeni-national-resistance
    name "National Resistance Forces (Yemen)"
    alias "National Resistance Forces" "Yemeni National Resistance" "Guards of the Republic"
    alias "Joint Forces on the West Coast" "Tareq Saleh's forces"
    kind "non-state armed group"
    victims military
    country YE
    ally ye-government from 2017-12

actor giants-brigades
    name "Giants Brigades"
    alias "Giants Brigade" "Southern Giants Brigades" "Al-Amaliqa" "Al-Amaliqah Brigades" "Amaliqa Brigades"
    kind "non-state armed group"
    victims military
    country YE
    ally ye-government

actor southern-transitional-council
    name "Southern Transitional Council"
    alias "Yemen's Southern Transitional Council" "Southern Transition Council" "STC forces"
    alias "UAE-backed Southern Transitional Council"
    acronym "STC"
    kind "non-state armed group"
    victims "non-state armed group"
    country YE
    ally ae-government from 2017-05

actor security-belt
    name "Security Belt Forces"
    alias "Security Belt" "Al-Hizam al-Amni" "Hizam forces" "Security Belt Force"
    kind "non-state armed group"
    victims "pro-government militia"
    country YE
    member southern-transitional-council

actor hadrami-elite
    name "Hadrami Elite Forces"
    alias "Hadrami Elite" "Hadhrami Elite Forces"
    kind "non-state armed group"
    victims "pro-government militia"
    country YE
    ally ae-government

actor shabwani-elite
    name "Shabwani Elite Forces"
    alias "Shabwani Elite" "Shabwa Defence Forces" "Shabwa Defense Forces" "Shabwah Defense Forces"
    kind "non-state armed group"
    victims "pro-government militia"
    country YE
    ally ae-government

actor southern-movement-yemen
    name "Southern Movement (Yemen)"
    alias "Southern Movement" "al-Hirak" "Hirak al-Janoubi" "Southern Resistance of Yemen"
    alias "Southern Mobility Movement" "Yemen's Southern Movement"
    kind "non-state armed group"
    victims "non-state armed group"
    country YE

actor popular-resistance-yemen
    name "Popular Resistance (Yemen)"
    alias "Popular Resistance Committees of Yemen" "Yemeni Popular Resistance" "popular committees of Yemen"
    alias "pro-government Popular Resistance"
    kind "non-state armed group"
    victims "pro-government militia"
    country YE
    ally ye-government from 2015

actor islah
    name "Islah party"
    alias "Al-Islah" "Yemeni Congregation for Reform" "Al-Islah party"
    kind "non-state armed group"
    victims "non-state armed group"
    country YE

actor aqap
    name "AQAP"
    alias "al-Qaeda in the Arabian Peninsula" "al-Qaida in the Arabian Peninsula" "al-Qaeda in Arabian Peninsula"
    alias "al-Qaeda in Yemen" "al-Qaida in Yemen" "al-Qaeda's Yemen branch" "al-Qaeda's Yemeni branch"
    alias "al-Qaeda's branch in Yemen" "al-Qaeda's affiliate in Yemen" "al-Qaeda's Yemen affiliate"
    alias "Yemen-based al-Qaeda in the Arabian Peninsula" "al-Qaeda Organization in the Arabian Peninsula"
    alias "Yemeni al-Qaeda"
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
    alias "Islamic Army of Aden" "Islamic Army of Aden-Abyan" "Aden Abyan Army"
    kind "non-state armed group"
    victims "non-state armed group"
    country YE

actor is-yemen
    name "Islamic State in Yemen"
    alias "Islamic State-Yemen" "IS-Yemen" "ISIS in Yemen" "Islamic State's Yemen branch"
    alias "Islamic State's Yemeni branch" "Islamic State's branch in Yemen" "Islamic State Sanaa Province"
    alias "Islamic State's affiliate in Yemen" "Islamic State's Yemen affiliate" "ISIS-Yemen"
    kind "non-state armed group"
    victims "non-state armed group"
    country YE
    member islamic-state from 2014-11

actor hadramawt-tribal-alliance
    name "Hadramawt Tribal Alliance"
    alias "Hadramout Tribal Alliance" "Hadhramaut Tribal Alliance"
    kind "non-state armed group"
    victims "communal militia"
    country YE

actor saudi-led-coalition
    name "Saudi-led coalition"
    alias "Saudi Arabia-led coalition" "Saudi-led Arab coalition" "Arab coalition" "Saudi-led military coalition"
    alias "Saudi-UAE coalition" "Saudi-Emirati coalition" "Coalition to Restore Legitimacy in Yemen"
    alias "Coalition to Support Legitimacy in Yemen" "coalition led by Saudi Arabia" "Saudi-led alliance"
    alias "Operation Decisive Storm" "Operation Restoring Hope" "Saudi-led coalition warplanes" "Saudi-led forces"
    alias "Arab Coalition for Yemen" "Saudi-led air coalition" "Coalition for Supporting Legitimacy in Yemen"
    alias "Saudi-led bombing coalition"
    kind military
    victims military
    country YE SA
    member sa-government from 2015-03-26
    ally ye-government from 2015-03-26

actor operation-prosperity-guardian
    name "Operation Prosperity Guardian"
    kind military
    victims military
    member us-government from 2023-12

actor eunavfor-aspides
    name "EUNAVFOR Aspides"
    alias "Operation Aspides" "EU naval mission Aspides" "EU mission Aspides" "Aspides"
    kind "international organisation"
    victims military
    member european-union from 2024-02

actor ukmto
    name "UKMTO"
    alias "United Kingdom Maritime Trade Operations" "UK Maritime Trade Operations"
    alias "British military's United Kingdom Maritime Trade Operations" "UK Maritime Trade Operations agency"
    alias "UK Maritime Trade Operations centre" "United Kingdom Maritime Trade Operations Center"
    kind military
    country GB
    member gb-government

actor unmha
    name "UNMHA"
    alias "United Nations Mission to support the Hodeidah Agreement" "UN Mission to Support the Hudaydah Agreement"
    kind "international organisation"
    country YE
    member united-nations from 2019-01

actor yemen-data-project
    name "Yemen Data Project"
    kind ngo/monitor
    country YE

actor mwatana
    name "Mwatana"
    alias "Mwatana for Human Rights" "Mwatana Organization for Human Rights"
    kind ngo/monitor
    country YE

# --- Gulf states ---

actor sa-army
    name "Saudi military"
    alias "Saudi Armed Forces" "Saudi Arabia's armed forces" "Saudi army" "Saudi troops" "Saudi soldiers"
    alias "Saudi forces" "Saudi Arabian National Guard" "Saudi National Guard" "Saudi border guards"
    alias "Royal Saudi Land Forces"
    kind military
    victims military
    country SA
    member sa-government

actor sa-air-force
    name "Royal Saudi Air Force"
    alias "Saudi air force" "Royal Saudi Air Defence Forces" "Royal Saudi Air Defense Forces"
    alias "Saudi air defence forces" "Saudi air defenses" "Saudi warplanes" "Saudi jets"
    kind military
    victims military
    country SA
    member sa-government

actor al-qaeda-saudi-arabia
    name "al-Qaeda in Saudi Arabia"
    kind "non-state armed group"
    victims "non-state armed group"
    country SA
    member al-qaeda

actor ae-army
    name "UAE Armed Forces"
    alias "Emirati armed forces" "UAE military" "Emirati military" "Emirati forces" "UAE forces" "Emirati troops"
    alias "Emirati soldiers" "UAE army" "UAE troops" "UAE soldiers" "United Arab Emirates armed forces" "Emirati army"
    kind military
    victims military
    country AE
    member ae-government

actor ae-government
    name "UAE government"
    alias "Emirati government" "UAE authorities" "Emirati authorities" "UAE's Foreign Ministry" "Emirati officials"
    kind government
    country AE

actor bh-army
    name "Bahrain Defence Force"
    alias "Bahrain Defense Force" "Bahraini Defence Force"
    kind military
    victims military
    country BH
    member bh-government

actor saraya-al-ashtar
    name "Saraya al-Ashtar"
    alias "Al-Ashtar Brigades" "Ashtar Brigades"
    kind "non-state armed group"
    victims "non-state armed group"
    country BH

actor peninsula-shield
    name "Peninsula Shield Force"
    alias "Peninsula Shield"
    kind military
    victims military

actor gcc
    name "Gulf Cooperation Council"
    alias "Gulf Co-operation Council"
    acronym "GCC"
    kind "international organisation"

# --- Iran ---

actor ir-government
    name "Iranian government"
    alias "Iranian authorities" "Iranian regime" "Iran's government" "Islamic Republic of Iran" "Iranian officials"
    alias "Iranian judiciary" "Supreme National Security Council of Iran" "Iran's Supreme National Security Council"
    kind government
    country IR

actor ir-army
    name "Iranian army"
    alias "Iranian armed forces" "Iran's armed forces" "Iranian military" "Iran's military" "Iran's army" "Artesh"
    alias "Islamic Republic of Iran Army" "Iranian forces" "Iranian troops" "Khatam al-Anbiya Central Headquarters"
    alias "Khatam al-Anbia headquarters" "General Staff of Iran's Armed Forces" "Iranian border guards"
    kind military
    victims military
    country IR
    member ir-government

actor ir-irgc
    name "Revolutionary Guards"
    alias "Revolutionary Guard" "Islamic Revolutionary Guard Corps" "Islamic Revolutionary Guards Corps"
    alias "Iranian Revolutionary Guard Corps" "Iranian Revolutionary Guards" "Iranian Revolutionary Guard"
    alias "Iran's Revolutionary Guards" "Iran's Revolutionary Guard" "IRGC" "Revolutionary Guard Corps"
    alias "Revolutionary Guards Corps" "Pasdaran" "Iran's Revolutionary Guard Corps"
    alias "Iran's Islamic Revolutionary Guard Corps" "Sepah" "IRGC Aerospace Force" "Revolutionary Guards Navy"
    alias "IRGC Navy" "Sepah Pasdaran"
    kind military
    victims military
    country IR
    member ir-government
    people "Revolutionary Guards"

actor ir-irgc-quds-force
    name "Quds Force"
    alias "Qods Force" "al-Quds Force" "Iran's Quds Force" "Iranian Quds Force" "IRGC-QF" "IRGC Quds Force"
    alias "Quds Forces" "IRGC's Quds Force"
    kind military
    victims military
    country IR
    member ir-irgc
    ally sy-government to 2024-12-08

actor ir-basij
    name "Basij"
    alias "Basiji" "Basij militia" "Basijis" "Baseej" "Basij paramilitary"
    kind military
    victims "pro-government militia"
    country IR
    member ir-irgc

actor ir-health-ministry
    name "Iranian Health Ministry"
    alias "Iran's Health Ministry"
    kind government
    country IR
    member ir-government

actor mek
    name "Mujahedin-e Khalq"
    alias "Mujahideen-e-Khalq" "Mojahedin-e Khalq" "Mujahadeen-e-Khalq" "People's Mujahedin of Iran"
    alias "People's Mujahideen of Iran" "People's Mojahedin Organization of Iran"
    alias "People's Mujahideen Organization of Iran" "National Council of Resistance of Iran" "Mujahideen Khalq"
    alias "Mujahedeen-e-Khalq" "People's Mujahedeen of Iran" "PMOI" "NCRI"
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
    alias "Jaish ul-Adl" "Jaysh al-Adl" "Jeish al-Adl" "Jaish-e Adl" "Army of Justice of Iran" "Jaish al Adal"
    alias "Jeysh al-Adl"
    kind "non-state armed group"
    victims "non-state armed group"
    country IR PK

actor ansar-al-furqan
    name "Ansar al-Furqan"
    alias "Ansar al-Forqan" "Harakat Ansar Iran"
    kind "non-state armed group"
    victims "non-state armed group"
    country IR

actor asmla
    name "ASMLA"
    alias "Arab Struggle Movement for the Liberation of Ahvaz" "Arab Struggle Movement for the Liberation of Ahwaz"
    alias "Ahvaz National Resistance" "Al-Ahvaziya" "Ahwaz National Resistance"
    kind "non-state armed group"
    victims "non-state armed group"
    country IR

actor axis-of-resistance
    name "Axis of Resistance"
    alias "Iran's Axis of Resistance"
    kind "non-state armed group"
    victims "non-state armed group"

actor hengaw
    name "Hengaw"
    alias "Hengaw Organization for Human Rights" "Hengaw human rights group"
    kind ngo/monitor
    country IR

actor hrana
    name "HRANA"
    alias "Human Rights Activists News Agency" "Human Rights Activists in Iran"
    kind ngo/monitor
    country IR

actor iran-human-rights
    name "Iran Human Rights"
    alias "Iran Human Rights NGO"
    acronym "IHRNGO"
    kind ngo/monitor
    country IR NO

actor haalvsh
    name "Haalvsh"
    alias "Halvash"
    kind ngo/monitor
    country IR

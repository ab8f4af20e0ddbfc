# Libya before, during and after the wars of 2011, 2014–2020.

actor ly-gnu
    name "Government of National Unity (Libya)"
    alias "Libyan Government of National Unity" "Dbeibah government" "Dbeibah's government"
    alias "Libya's Government of National Unity" "Tripoli-based Government of National Unity"
    acronym "GNU"
    kind government
    country LY

actor gna
    name "Government of National Accord"
    alias "UN-backed Government of National Accord" "UN-recognised Government of National Accord"
    alias "Tripoli-based government" "Tripoli government" "Libya's Government of National Accord"
    alias "UN-recognized Government of National Accord" "Presidential Council of Libya" "Libyan Presidential Council"
    alias "GNA forces"
    acronym "GNA"
    kind government
    country LY

actor libyan-army-gna
    name "Libyan army (GNA)"
    alias "Operation Volcano of Rage" "Volcano of Rage" "Burkan al-Ghadab" "Burkan al-Ghadab operation" "GNA troops"
    alias "pro-GNA forces" "forces loyal to the GNA"
    kind military
    victims military
    country LY
    member gna from 2015-12 to 2021-03

actor lna
    name "Libyan National Army"
    alias "Libyan Arab Armed Forces" "Libya National Army" "Haftar's forces" "Khalifa Haftar's forces"
    alias "forces loyal to Khalifa Haftar" "forces loyal to Haftar" "Haftar's Libyan National Army"
    alias "Operation Dignity" "pro-Haftar forces" "Haftar forces" "eastern-based Libyan National Army" "LNA forces"
    alias "self-styled Libyan National Army" "forces of Khalifa Haftar" "Hifter's forces"
    alias "forces loyal to Khalifa Hifter" "Khalifa Hifter's forces"
    acronym "LNA" "LAAF"
    kind "non-state armed group"
    victims military
    country LY

actor libya-house-of-representatives
    name "House of Representatives (Libya)"
    alias "Libyan House of Representatives" "Tobruk-based House of Representatives" "Libya's House of Representatives"
    alias "Tobruk-based parliament" "Libya's eastern-based parliament" "Tobruk government"
    alias "Libya's eastern government" "Government of National Stability"
    kind government
    country LY
    ally lna from 2014

actor general-national-congress
    name "General National Congress (Libya)"
    alias "General National Congress" "Libya's General National Congress"
    kind government
    country LY

actor libya-dawn
    name "Libya Dawn"
    alias "Fajr Libya" "Operation Libya Dawn" "Libyan Dawn"
    kind "non-state armed group"
    victims "non-state armed group"
    country LY

actor zintan-brigades
    name "Zintan brigades"
    alias "Zintan militia" "Zintan militias" "Qaaqaa Brigade" "Al-Qaqa Brigade" "Al-Sawaiq Brigade" "Zintani brigades"
    kind "non-state armed group"
    victims "non-state armed group"
    country LY

actor misrata-brigades
    name "Misrata brigades"
    alias "Misratan brigades" "Misrata militias" "Misratan militias" "Misrata militia" "Misratan fighters"
    alias "Misrata fighters"
    kind "non-state armed group"
    victims "non-state armed group"
    country LY

actor al-bunyan-al-marsous
    name "Al-Bunyan al-Marsous"
    alias "Al-Bonyan al-Marsous" "Bonyan Marsous" "Bunyan Marsous" "Bunyan al-Marsous"
    kind "non-state armed group"
    victims "non-state armed group"
    country LY
    ally gna from 2016

actor rada
    name "Special Deterrence Force"
    alias "Special Deterrence Forces" "Rada Force" "Rada special deterrence force" "Special Deterrence Apparatus"
    alias "Rada forces"
    kind "non-state armed group"
    victims "pro-government militia"
    country LY

actor tripoli-revolutionaries-brigade
    name "Tripoli Revolutionaries Brigade"
    alias "Nawasi Brigade" "Al-Nawasi Brigade"
    kind "non-state armed group"
    victims "pro-government militia"
    country LY

actor stability-support-apparatus
    name "Stability Support Apparatus"
    alias "Stability Support Authority" "Stabilization Support Apparatus" "Stability Support Agency"
    alias "Support and Stability Apparatus"
    kind "non-state armed group"
    victims "pro-government militia"
    country LY

actor 444-brigade
    name "444 Brigade"
    alias "444 Combat Brigade" "444th Brigade" "Brigade 444" "444th Combat Brigade"
    kind military
    victims military
    country LY
    member ly-gnu

actor kaniyat
    name "Kaniyat"
    alias "Al-Kaniyat" "Kani militia" "Kaniyat militia" "7th Brigade of Tarhuna" "Tarhuna 7th Brigade"
    kind "non-state armed group"
    victims "non-state armed group"
    country LY
    ally lna from 2019-04

actor petroleum-facilities-guard
    name "Petroleum Facilities Guard"
    alias "Petroleum Facilities Guards" "Libya's Petroleum Facilities Guard"
    kind "non-state armed group"
    victims "pro-government militia"
    country LY

actor libyan-coast-guard
    name "Libyan coast guard"
    alias "Libya's coast guard" "Libyan Coastguard"
    kind military
    victims military
    country LY

actor tebu-militias
    name "Tebu militias"
    alias "Tebu militia" "Toubou militia" "Toubou fighters" "Tebu fighters" "Tubu militia"
    kind "non-state armed group"
    victims "communal militia"
    country LY TD

actor benghazi-revolutionaries-shura-council
    name "Benghazi Revolutionaries Shura Council"
    alias "Shura Council of Benghazi Revolutionaries" "Benghazi Shura Council"
    acronym "BRSC"
    kind "non-state armed group"
    victims "non-state armed group"
    country LY

actor benghazi-defence-brigades
    name "Benghazi Defence Brigades"
    alias "Benghazi Defense Brigades" "Benghazi Defence Brigade" "Benghazi Defense Brigade"
    kind "non-state armed group"
    victims "non-state armed group"
    country LY

actor derna-shura-council
    name "Derna Mujahideen Shura Council"
    alias "Shura Council of Mujahideen in Derna" "Mujahideen Shura Council of Derna" "Derna Protection Force"
    alias "Derna Shura Council" "Mujahideen Shura Council in Derna"
    kind "non-state armed group"
    victims "non-state armed group"
    country LY

actor ansar-al-sharia-libya
    name "Ansar al-Sharia (Libya)"
    alias "Ansar al-Sharia in Libya" "Libya's Ansar al-Sharia" "Ansar al-Sharia Libya"
    kind "non-state armed group"
    victims "non-state armed group"
    country LY

actor abu-salim-martyrs-brigade
    name "Abu Salim Martyrs Brigade"
    alias "Abu Slim Martyrs Brigade"
    kind "non-state armed group"
    victims "non-state armed group"
    country LY

actor 17-february-brigade
    name "17 February Martyrs Brigade"
    alias "February 17 Martyrs Brigade" "17 February Brigade" "February 17 Brigade" "Rafallah al-Sahati Brigade"
    alias "Libya Shield" "Libya Shield Force"
    kind "non-state armed group"
    victims "non-state armed group"
    country LY

actor lifg
    name "Libyan Islamic Fighting Group"
    alias "LIFG"
    kind "non-state armed group"
    victims "non-state armed group"
    country LY

actor is-libya
    name "Islamic State in Libya"
    alias "Islamic State-Libya" "IS in Libya" "ISIS in Libya" "Islamic State's Libyan branch"
    alias "Islamic State's Libya branch" "Islamic State's branch in Libya" "Islamic State's Libyan affiliate"
    alias "Islamic State's affiliate in Libya" "ISIS-Libya"
    kind "non-state armed group"
    victims "non-state armed group"
    country LY
    member islamic-state from 2014-11

actor national-transitional-council
    name "National Transitional Council (Libya)"
    alias "National Transitional Council" "Libya's National Transitional Council" "Transitional National Council"
    alias "Libyan National Transitional Council" "Interim Transitional National Council"
    acronym "NTC"
    kind "non-state armed group"
    country LY

actor national-liberation-army-libya
    name "Libyan rebels of 2011"
    alias "National Liberation Army of Libya" "anti-Gaddafi fighters" "anti-Gadhafi fighters" "anti-Qaddafi fighters"
    alias "anti-Gaddafi forces" "anti-Gaddafi rebels" "anti-Kadhafi fighters"
    kind "non-state armed group"
    victims "non-state armed group"
    country LY
    member national-transitional-council from 2011-03 to 2011-10

actor gaddafi-forces
    name "Gaddafi's forces"
    alias "Gaddafi forces" "forces loyal to Muammar Gaddafi" "pro-Gaddafi forces" "Gadhafi's forces" "Gadhafi forces"
    alias "Qaddafi's forces" "Qaddafi forces" "pro-Qaddafi forces" "Kadhafi forces" "forces loyal to Gaddafi"
    alias "Gaddafi loyalists" "Gaddafi's troops" "pro-Gadhafi forces" "Khamis Brigade" "Gadhafi loyalists"
    alias "32nd Brigade of Libya" "Gaddafi regime" "Gaddafi's regime" "Kadhafi's forces" "Moammar Gadhafi's forces"
    alias "Qaddafi loyalists"
    kind military
    victims military
    country LY
    member ly-government to 2011-10-20

actor unsmil
    name "UNSMIL"
    alias "United Nations Support Mission in Libya" "UN Support Mission in Libya" "UN mission in Libya"
    kind "international organisation"
    country LY
    member united-nations from 2011-09

actor libyan-red-crescent
    name "Libyan Red Crescent"
    alias "Libya's Red Crescent" "Libyan Red Crescent Society"
    kind medical
    victims civilian
    country LY
    member red-cross-movement

actor operation-unified-protector
    name "Operation Unified Protector"
    alias "NATO-led coalition in Libya"
    kind military
    victims military
    member nato from 2011-03-31 to 2011-10-31

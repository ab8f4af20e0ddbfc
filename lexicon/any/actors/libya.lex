# Libya before, during and after the wars of 2011, 2014–2020.

actor ly-gnu
    name "Government of National Unity (Libya)"
    alias "Government of National Unity" "Libyan Government of National Unity" "Dbeibah government" "Dbeibah's government"
    acronym "GNU"
    kind government
    country LY

actor gna
    name "Government of National Accord"
    alias "Government of National Accord" "UN-backed Government of National Accord" "UN-recognised Government of National Accord" "Tripoli-based government" "Tripoli government" "Libya's Government of National Accord" "UN-recognized Government of National Accord" "Presidential Council of Libya" "Libyan Presidential Council" "GNA forces"
    acronym "GNA"
    kind government
    country LY

actor libyan-army-gna
    name "Libyan army (GNA)"
    alias "Operation Volcano of Rage" "Volcano of Rage" "Burkan al-Ghadab" "Burkan al-Ghadab operation" "GNA troops" "pro-GNA forces" "forces loyal to the GNA"
    kind military
    victims military
    country LY
    member gna from 2015-12 to 2021-03

actor lna
    name "Libyan National Army"
    alias "Libyan National Army" "Libyan Arab Armed Forces" "Libya National Army" "Haftar's forces" "Khalifa Haftar's forces" "forces loyal to Khalifa Haftar" "forces loyal to Haftar" "Haftar's Libyan National Army" "Operation Dignity" "pro-Haftar forces" "Haftar forces" "eastern-based Libyan National Army" "LNA forces" "self-styled Libyan National Army" "forces of Khalifa Haftar" "Hifter's forces" "forces loyal to Khalifa Hifter" "Khalifa Hifter's forces"
    acronym "LNA" "LAAF"
    kind "non-state armed group"
    victims military
    country LY

actor libya-house-of-representatives
    name "House of Representatives (Libya)"
    alias "Libyan House of Representatives" "Tobruk-based House of Representatives" "Libya's House of Representatives" "Tobruk-based parliament" "Libya's eastern-based parliament" "Tobruk government" "Libya's eastern government" "Government of National Stability"
    kind government
    country LY
    ally lna from 2014

actor general-national-congress
    name "General National Congress (Libya)"
    alias "General National Congress" "National Salvation Government" "Libya's General National Congress"
    kind government
    country LY

actor libya-dawn
    name "Libya Dawn"
    alias "Libya Dawn" "Fajr Libya" "Operation Libya Dawn" "Libyan Dawn"
    kind "non-state armed group"
    victims "non-state armed group"
    country LY

actor zintan-brigades
    name "Zintan brigades"
    alias "Zintan brigades" "Zintan militia" "Zintan militias" "Qaaqaa Brigade" "Al-Qaqa Brigade" "Al-Sawaiq Brigade" "Zintani brigades"
    kind "non-state armed group"
    victims "non-state armed group"
    country LY

actor misrata-brigades
    name "Misrata brigades"
    alias "Misrata brigades" "Misratan brigades" "Misrata militias" "Misratan militias" "Misrata militia" "Misratan fighters" "Misrata fighters" "301 Brigade"
    kind "non-state armed group"
    victims "non-state armed group"
    country LY

actor al-bunyan-al-marsous
    name "Al-Bunyan al-Marsous"
    alias "Al-Bunyan al-Marsous" "Al-Bonyan al-Marsous" "Bonyan Marsous" "Bunyan Marsous" "Bunyan al-Marsous"
    kind "non-state armed group"
    victims "non-state armed group"
    country LY
    ally gna from 2016

actor rada
    name "Special Deterrence Force"
    alias "Special Deterrence Force" "Special Deterrence Forces" "Rada Force" "Rada special deterrence force" "Special Deterrence Apparatus" "Rada forces"
    kind "non-state armed group"
    victims "pro-government militia"
    country LY

actor tripoli-revolutionaries-brigade
    name "Tripoli Revolutionaries Brigade"
    alias "Tripoli Revolutionaries Brigade" "Tripoli Revolutionaries' Brigade" "Nawasi Brigade" "Al-Nawasi Brigade"
    kind "non-state armed group"
    victims "pro-government militia"
    country LY

actor stability-support-apparatus
    name "Stability Support Apparatus"
    alias "Stability Support Apparatus" "Stability Support Authority" "Stabilization Support Apparatus" "Stability Support Agency" "Support and Stability Apparatus"
    kind "non-state armed group"
    victims "pro-government militia"
    country LY

actor 444-brigade
    name "444 Brigade"
    alias "444 Brigade" "444 Combat Brigade" "444th Brigade" "Brigade 444" "444th Combat Brigade" "111 Brigade"
    kind military
    victims military
    country LY
    member ly-gnu

actor kaniyat
    name "Kaniyat"
    alias "Kaniyat" "Al-Kaniyat" "Kani militia" "Kaniyat militia" "7th Brigade of Tarhuna" "Seventh Brigade" "Tarhuna 7th Brigade"
    kind "non-state armed group"
    victims "non-state armed group"
    country LY
    ally lna from 2019-04

actor petroleum-facilities-guard
    name "Petroleum Facilities Guard"
    alias "Petroleum Facilities Guard" "Petroleum Facilities Guards" "Libya's Petroleum Facilities Guard"
    kind "non-state armed group"
    victims "pro-government militia"
    country LY

actor libyan-coast-guard
    name "Libyan coast guard"
    alias "Libyan coast guard" "Libya's coast guard" "Libyan Coastguard"
    kind military
    victims military
    country LY

actor tebu-militias
    name "Tebu militias"
    alias "Tebu militia" "Tebu militias" "Toubou militia" "Toubou fighters" "Tebu fighters" "Tubu militia"
    kind "non-state armed group"
    victims "communal militia"
    country LY TD

actor benghazi-revolutionaries-shura-council
    name "Benghazi Revolutionaries Shura Council"
    alias "Benghazi Revolutionaries Shura Council" "Benghazi Revolutionaries' Shura Council" "Shura Council of Benghazi Revolutionaries" "Benghazi Shura Council"
    acronym "BRSC"
    kind "non-state armed group"
    victims "non-state armed group"
    country LY

actor benghazi-defence-brigades
    name "Benghazi Defence Brigades"
    alias "Benghazi Defence Brigades" "Benghazi Defense Brigades" "Benghazi Defence Brigade" "Benghazi Defense Brigade"
    kind "non-state armed group"
    victims "non-state armed group"
    country LY

actor derna-shura-council
    name "Derna Mujahideen Shura Council"
    alias "Derna Mujahideen Shura Council" "Shura Council of Mujahideen in Derna" "Mujahideen Shura Council of Derna" "Derna Protection Force" "Derna Shura Council" "Mujahideen Shura Council in Derna"
    kind "non-state armed group"
    victims "non-state armed group"
    country LY

actor ansar-al-sharia-libya
    name "Ansar al-Sharia (Libya)"
    alias "Ansar al-Sharia" "Ansar al-Shariah" "Ansar al-Sharia in Libya" "Libya's Ansar al-Sharia" "Ansar al-Sharia Libya" "Ansar al-Charia"
    kind "non-state armed group"
    victims "non-state armed group"
    country LY

actor abu-salim-martyrs-brigade
    name "Abu Salim Martyrs Brigade"
    alias "Abu Salim Martyrs Brigade" "Abu Slim Martyrs Brigade"
    kind "non-state armed group"
    victims "non-state armed group"
    country LY

actor 17-february-brigade
    name "17 February Martyrs Brigade"
    alias "17 February Martyrs Brigade" "February 17 Martyrs Brigade" "17 February Brigade" "February 17 Brigade" "Rafallah al-Sahati Brigade" "Libya Shield" "Libya Shield Force"
    kind "non-state armed group"
    victims "non-state armed group"
    country LY

actor lifg
    name "Libyan Islamic Fighting Group"
    alias "Libyan Islamic Fighting Group" "LIFG"
    kind "non-state armed group"
    victims "non-state armed group"
    country LY

actor is-libya
    name "Islamic State in Libya"
    alias "Islamic State in Libya" "Islamic State-Libya" "IS in Libya" "ISIS in Libya" "Islamic State's Libyan branch" "Islamic State's Libya branch" "Islamic State's branch in Libya" "Islamic State's Libyan affiliate" "Islamic State's affiliate in Libya" "Islamic State Libya" "ISIS-Libya"
    kind "non-state armed group"
    victims "non-state armed group"
    country LY
    member islamic-state from 2014-11

actor national-transitional-council
    name "National Transitional Council (Libya)"
    alias "National Transitional Council" "Libya's National Transitional Council" "Transitional National Council" "Libyan National Transitional Council" "Interim Transitional National Council"
    acronym "NTC"
    kind "non-state armed group"
    country LY

actor national-liberation-army-libya
    name "Libyan rebels of 2011"
    alias "National Liberation Army of Libya" "anti-Gaddafi fighters" "anti-Gadhafi fighters" "anti-Qaddafi fighters" "anti-Gaddafi forces" "anti-Gaddafi rebels" "anti-Kadhafi fighters"
    kind "non-state armed group"
    victims "non-state armed group"
    country LY
    member national-transitional-council from 2011-03 to 2011-10

actor gaddafi-forces
    name "Gaddafi's forces"
    alias "Gaddafi's forces" "Gaddafi forces" "forces loyal to Muammar Gaddafi" "pro-Gaddafi forces" "Gadhafi's forces" "Gadhafi forces" "Qaddafi's forces" "Qaddafi forces" "pro-Qaddafi forces" "Kadhafi forces" "forces loyal to Gaddafi" "Gaddafi loyalists" "Gaddafi's troops" "pro-Gadhafi forces" "Khamis Brigade" "Gadhafi loyalists" "32nd Brigade of Libya" "Gaddafi regime" "Gaddafi's regime" "Kadhafi's forces" "Moammar Gadhafi's forces" "Qaddafi loyalists"
    kind military
    victims military
    country LY
    member ly-government to 2011-10-20

actor unsmil
    name "UNSMIL"
    alias "UNSMIL" "United Nations Support Mission in Libya" "UN Support Mission in Libya" "UN mission in Libya" "U.N. mission in Libya"
    kind "international organisation"
    country LY
    member united-nations from 2011-09

actor libyan-red-crescent
    name "Libyan Red Crescent"
    alias "Libyan Red Crescent" "Libya's Red Crescent" "Libyan Red Crescent Society"
    kind medical
    victims civilian
    country LY
    member red-cross-movement

actor operation-unified-protector
    name "Operation Unified Protector"
    alias "Operation Unified Protector" "NATO-led coalition in Libya"
    kind military
    victims military
    member nato from 2011-03-31 to 2011-10-31

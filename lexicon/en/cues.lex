# Words that open an attribution: who says it.

cue say
    shape verb
    irregular "say says said said saying"
    accept "The army said five soldiers were killed." => killed low=5 claimant=army
    accept "Five soldiers were killed, the army said." => killed low=5 claimant=army
    accept "The army said the rebels took the village, a loss that the police had announced. Three fighters were taken prisoner, it said." => captured low=3 claimant=army
    reject "Five soldiers were killed." => killed claimant=army

cue state
    shape verb
    verb state report announce add declare explain note stress disclose reveal affirm mention note recount estimate insist maintain narrate underline lament claim count allege assert suggest believe observe warn remark boast
    irregular "write writes wrote written writing" "tell-it tells-it told-it told-it telling-it" "hear hears heard heard hearing"
    accept "The army announced that five soldiers were killed." => killed low=5 claimant=army
    accept "The group claimed it killed seven soldiers." => killed low=7 claimant=group
    reject "Five soldiers were killed as the group advanced." => killed claimant=group

cue speak-of
    shape verb
    words "speaks of" "spoke of" "spoken of" "gives" "gave"
    accept "The army spoke of nine soldiers killed." => killed low=9 claimant=army
    reject "Nine soldiers were killed." => killed claimant=army

cue confirm
    shape verb
    verb confirm acknowledge concede recognise recognize
    irregular "admit admits admitted admitted admitting"
    accept "The army confirmed that five soldiers were killed." => killed low=5 claimant=army stance=admits
    accept "The group recognises the death of five fighters." => killed low=5
    reject "Five soldiers were killed." => killed stance=admits

cue tell
    shape told
    irregular "tell tells told told telling" "inform informs informed informed informing"
    accept "A police officer told reporters that five people were killed in the blast." => killed low=5 claimant=police
    reject "Five people were killed in the blast." => killed claimant=police

cue tweet
    shape verb
    verb tweet post
    channel "social media"
    accept "The army tweeted that five soldiers were killed." => killed low=5 claimant=army
    reject "Five soldiers were killed at their post." => killed claimant=army

cue according-to
    shape before-source
    words "according to" "in the words of" "as per" "as reported by" "bears the signature of" "by the count of" "by the tally of"
    accept "Five soldiers were killed, according to the army." => killed low=5 claimant=army
    accept "According to the army, five soldiers were killed." => killed low=5 claimant=army
    accept "Five soldiers have been reported dead, according to the army." => killed low=5 claimant=army
    reject "Five soldiers were killed by the army." => killed claimant=army

cue citing
    shape before-source
    words citing "quoting" cited quoted
    relays yes
    accept "Five soldiers were killed, the agency reported, citing a military source." => killed low=5 claimant=military
    reject "Five soldiers were killed at the military site." => killed claimant=military

cue deny
    shape verb
    verb deny dismiss refute dispute
    stance denies
    accept "The army denied that ten civilians were killed in the strike." => killed stance=denies claimant=army
    reject "The army said that ten civilians were killed in the strike." => killed stance=denies

cue put-toll
    shape verb
    irregular "put puts put put putting"
    accept "Officials put the death toll at 23." => killed low=23 claimant=officials
    reject "The death toll was put up on a wall." => killed claimant=officials

# Who did it: claimed, blamed, denied. Once a claimant and an incident.
effect responsibility

idiom claim-responsibility
    pattern "(claim*|take*|accept*|assume*|claiming) [~] (responsibility|credit)"
    claimant subject
    actor subject
    stance asserts
    accept "The Islamic State group claimed responsibility for the attack." => responsibility claimant="islamic" stance=asserts
    accept "A rebel alliance had already claimed responsibility." => responsibility claimant=rebel
    reject "No group has claimed responsibility for the attack."
    reject "There was no immediate claim of responsibility."

idiom responsibility-claimed-by
    pattern "responsibility [~] (was|been|is) claimed by {group}"
    pattern "(was|were|been) [(also|later)] claimed by {group}"
    pattern "(attack|attacks|bombing|bombings|ambush|assault|blast|explosion|raid|strike|killing|kidnapping|operation) [,] [(was|were|that)] [(was|were)] [later] claimed by {group}"
    claimant group
    actor group
    stance asserts
    accept "The attack was claimed by Boko Haram." => responsibility claimant="boko"
    accept "The car bombs in the market on Sunday were claimed by Boko Haram." => responsibility claimant=boko
    accept "An attack claimed by the Islamic State group killed four soldiers." => responsibility claimant=islamic
    reject "The luggage was picked up by its owner."

idiom claim-attack
    pattern "(claimed|claims|claiming) [(the|an|a|several|its|this|two)] [~] (attack|attacks|bombing|bombings|ambush|assault|operation|kidnapping)"
    claimant subject
    actor subject
    stance asserts
    accept "Boko Haram claimed the attack in a video." => responsibility claimant="boko"
    reject "The army claimed that the attack failed."

idiom blame
    pattern "(blame*|blamed|accuse*|accusing|accused) {group} (for|of) [~] (attack|attacks|bombing|bombings|assault|raid|raids|strike|strikes|airstrike|airstrikes|blast|blasts|explosion|explosions|kidnapping|kidnappings|killing|killings|ambush|shelling|massacre|deaths|death|carrying|launching|staging|bombing|attacking|killing|shelling|targeting|firing|striking|shooting|planting|perpetrating|being|using|violence)"
    claimant subject
    actor group
    stance asserts
    accept "The government blamed Boko Haram for the attack." => responsibility claimant=government
    accept "The army accused the rebels of carrying out the ambush." => responsibility claimant=army
    reject "The coach blamed the referee for the defeat."
    reject "The minister accused the neighbours of arming the rebels."

idiom blame-on
    pattern "(blame*|blamed|blaming|pin*) [the] [~] (attack|attacks|bombing|bombings|assault|raid|strike|strikes|blast|explosion|killings|killing|kidnapping|ambush) [~] on {group}"
    claimant subject
    actor group
    stance asserts
    accept "Officials blamed the attack on Boko Haram." => responsibility
    reject "They blamed the delay on the weather."

idiom deny-responsibility
    pattern "(deny*|denied|denies|denying|reject*|rejected) [~] (responsibility|involvement|role)"
    pattern "(deny*|denied|denies) [~] (carrying|targeting|striking|attacking|bombing|hitting|shelling|killing|firing|attacked|targeted|struck|bombed|shelled|shooting)"
    claimant subject
    actor subject
    stance denies
    accept "The Taliban denied responsibility for the bombing." => responsibility stance=denies
    accept "The army denied targeting the hospital." => responsibility stance=denies
    reject "The actor denied his role in the film flopped."

idiom carried-out-by
    pattern "(carried|perpetrated|committed|conducted|staged|launched|masterminded|orchestrated) [out] by {group}"
    actor group
    accept "The army said the ambush was carried out by Boko Haram." => responsibility claimant=army
    reject "The study was carried out by the university."

idiom behind-attack
    pattern "(was|were|is|are|be|being) behind [(the|an|this|that|these|several)] [~] (attack|attacks|bombing|bombings|assault|raid|strike|blast|explosion|kidnapping|killing|killings|ambush)"
    actor subject
    accept "The police said Boko Haram was behind the bombing." => responsibility claimant=police
    reject "The car was behind the bus."

idiom behind-it
    pattern "(was|were|is|are|be|being) behind it"
    actor own
    accept "The alliance said that its fighters were behind it." => responsibility
    reject "The truck had a trailer behind it."

idiom responsible-for
    pattern "(was|were|is|are|be|being) responsible for [(the|an|this|that|these)] [~] (attack|attacks|bombing|bombings|assault|raid|strike|blast|explosion|kidnapping|killing|killings|ambush)"
    actor subject
    accept "The governor said Boko Haram was responsible for the attack." => responsibility
    reject "The minister is responsible for roads."

idiom said-it-carried-out
    pattern "(had|have|has) (carried|conducted|launched|staged|mounted) [out] [(the|an|a)] [~] (attack|attacks|bombing|bombings|assault|raid|strike|strikes|ambush|operation)"
    actor subject
    accept "The group said its fighters had launched the assault." => responsibility
    reject "The firm said it had launched a raid on a rival's clients."

idiom own-deed
    pattern "(attacked|targeted|bombed|struck|shelled|bombarded)"
    actor own
    accept "Hezbollah said it had attacked an army position." => responsibility claimant=hezbollah
    accept "The Israeli army said its jets bombed a depot." => responsibility claimant=military
    reject "The army said the rebels attacked a position."

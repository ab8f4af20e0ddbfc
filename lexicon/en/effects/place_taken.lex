# Ground, a camp or a town came under somebody's control.
effect place_taken

frame take-place
    verb capture seize conquer recapture reconquer occupy liberate secure
    irregular "overrun overruns overran overrun overrunning" "retake retakes retook retaken retaking" "take takes took taken taking"
    accept "The rebels captured the town." => place_taken
    accept "The camp was overrun by militants on Friday." => place_taken
    accept "The army said its troops had retaken two villages." => place_taken
    reject "The rebels captured six soldiers."
    reject "The talks took place in Doha."

frame capture-of-place
    noun capture seizure liberation recapture
    accept "The army announced the capture of the town." => place_taken
    reject "The capture of three men was announced."

idiom take-control
    pattern "(take*|took|taken|retake*|retook|retaken|seize*|gain*|regain*|assume*|claim*|claimed|wrest*|establish*) [~] control (of|over) [the] {group}"
    guard ground
    actor subject
    accept "The fighters took control of two military camps." => place_taken
    accept "It claimed they had taken \"total control of the camps\"." => place_taken
    reject "The firm took control of costs."

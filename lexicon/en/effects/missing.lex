# Unaccounted for: may hold killed or captured.
effect missing

frame missing
    adjective missing
    victims subject
    accept "Eleven soldiers were missing after the attack." => missing low=11 victims=military
    accept "Five soldiers dead, eleven missing in attack" => missing low=11
    reject "The report is missing a page."

idiom unaccounted-for
    pattern "unaccounted for"
    victims subject
    accept "Some 20 soldiers were unaccounted for." => missing low=20 victims=military
    reject "The money was unaccounted for."

idiom no-news-of
    pattern "no (news|word|trace) (of|from) {victims}"
    accept "The army said it had no news of 11 soldiers." => missing low=11 victims=military
    reject "There was no news of the talks."

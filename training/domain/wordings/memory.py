"""Names, repetitions and counting. Data only; the form is that of the package's docstring."""

LINES: dict[str, str] = {
    "repeat": """
        6 pardon?
        5 can you repeat that?
        5 repeat please
        5 sorry what?
        4 !repeat that
        4 !say that again
        4 what did you say?
        4 again please
        4 say it again
        3 could you repeat that please?
        3 excuse me?
        3 I beg your pardon?
        3 I didn't hear you
        3 I didn't understand
        2 what?
        2 sorry?
        2 what was that?
        2 come again
        2 repeat
        2 one more time
        2 once more please
        2 come again?
        !repeat [that|that again|it|what you said|yourself]
        !repeat [your answer|the last sentence|your last sentence|the answer]
        !say [that|it] again
        !say that one more time
        !say [it|that] [once more|one more time]
        say again
        again
        [once more|one more time|come again]
        what did you just say?
        what was that [again|]?
        [sorry|pardon|excuse me] what?
        [pardon|pardon me]?
        [sorry|wait] what did you say?
        [sorry|wait] what was that?
        I [didn't|did not] [hear|catch|understand|get] [that|you|it]
        I didn't hear what you said
        I missed that
        I couldn't hear [you|that]
        could you say that again?
        !tell me [again|that again|one more time]
        [pardon|sorry|huh|what|excuse me] [what was it|what did you just say|come again|say again]?
        [pardon|sorry|huh|what|excuse me] [I didn't hear you|I didn't catch that]?
        [pardon|sorry|huh|what|excuse me] [I missed that|again please]?
        [come again|say what|you what|how was that|what's that|what's that again|what was it again]?
        [say that|repeat that] [please|once more please|a second time|slowly|more slowly|louder]
        [say that|repeat that] [one more time please|for me|again slowly]
        [say that|repeat that] [again please|again for me|for me again]
        !repeat [the last thing|the last thing you said|the last part]
        !repeat [the last bit|your last words|those words|your words]
        !repeat [the sentence|that sentence|it once more]
        !repeat [it one more time|that once more|yourself please|everything you said]
        !say [that|it] [another time|one more time for me|a bit louder]
        !say [that|it] [again but slower|again more slowly|once again]
        !say [the last part|the last thing|what you just said] [again|once more]
        !say [your answer|the last sentence|your last sentence] [again|once more]
        !tell me [that once more|once more|what you said|again what you said|the last part again]
        !give me that [again|one more time|once more]
        !go over that again
        !run that by me again
        !go back and say that again
        !speak again
        I [couldn't|could not|can't|cannot] [hear|catch|understand|make out] [that|it]
        I [couldn't|could not|can't|cannot] [hear|catch|understand|make out] what you said
        I [couldn't|could not|can't|cannot] [hear|catch|understand|make out] [a word|the last part]
        I [didn't|did not] [hear|catch|understand|get] [what you said|all of that|the last part|the end]
        I [didn't|did not] [hear|catch|understand|get] [a word|your answer|anything|you very well|a thing]
        I [missed|just missed] [it|what you said|the last part|the end|your answer|that part|that last bit]
        I wasn't listening [sorry|say that again|]
        I was not listening
        I [need|want|would like] to hear [that|it] [again|once more|one more time]
        I'd like to hear [that|it] [again|once more]
        can I hear [that|it] [again|once more|one more time]?
        may I hear that again?
        can you [say|repeat] [it|that] [once more|one more time|louder|slower|for me]?
        could you [speak up and|] repeat [yourself|the last part|your answer|it]?
        do you mind [repeating that|saying that again|saying it again]?
        what did you [tell me|just tell me|say there|say just now|say again|say to me|say before|answer]?
        what were you [saying|saying just now]?
        what was [your answer|your last sentence|the last part|the last thing|the last word|that last bit]?
        what was the last thing you said?
        what are you saying?
        [once|one time] [again|more] please
        [again|again again|again please|one more time please|once more please|repeat]
        [repeat please|please repeat|encore|rewind|same again|that again]
        [too fast|that was too fast] [say it again|repeat that|I didn't get it]
        [that was too quiet|you were too quiet|it was too noisy] [say it again|repeat that|I didn't get it]
        [it's loud here|there was a noise|the line is bad] what did you say?
        [it's loud here|there was a noise|the line is bad] [say that again|can you repeat that]?
        you [lost|have lost] me [there|say that again|]
        [I beg your pardon|beg pardon|beg your pardon|pardon me please|I'm sorry what]?
        [eh|how's that|what's that you said|say what now]?
        [sorry|pardon|excuse me|hang on|wait|hold on] [could you repeat that|can you say that again]?
        [sorry|pardon|excuse me|hang on|wait|hold on] [say again please|what was that again]?
        [sorry|pardon|excuse me] I [missed that|didn't get that|could not hear you]
        [sorry|pardon|excuse me] I [didn't quite catch that|wasn't paying attention|was distracted]
        [sorry|forgive me|apologies] my [hearing is bad|ears are bad] [say that again|repeat that please|]
        [sorry|forgive me|apologies] my hearing is not good [say that again|repeat that please|]
        I [didn't quite|did not quite|couldn't quite] [hear|catch|get|understand] [that|you|it|what you said]
        I [couldn't really|didn't really] [hear|catch|get|understand] [that|you|it|what you said]
        I [was distracted|wasn't paying attention|was somewhere else] [what did you say|say that again]
        I [zoned out|dozed off|was looking away] [what did you say|say that again]
        I [failed to|did not manage to] [hear|catch|understand] [that|you|the last part|your words]
        I [lost|have lost] [you there|what you said|the last bit|the end of that|the thread] [say it again|]
        I [heard|caught|got|understood] [only half of that|only the first part|nothing]
        I [heard|caught|got|understood] [not a word|only a bit of that]
        I [can't hear you|can't understand you|can barely hear you] [say it again|]
        I [couldn't follow|couldn't follow that|don't follow] [say it again|]
        you [spoke too fast|went too fast|cut out|were too quick] [for me|]
        that [was too quick|was too quiet for me|was hard to hear|wasn't clear|was unclear|cut out]
        [your voice|the sound|the line] [broke up|was too low|cut out] [say that again|repeat please]
        [your voice|the sound|the line] [was gone for a second|is bad] [say that again|repeat please]
        [can|could|would|will] you [say|repeat|tell me] that [please|again please|another time]?
        [can|could|would|will] you [say|repeat|tell me] that [for me please|a bit slower|more clearly]?
        [can|could|would|will] you [repeat what you said|say what you said again]?
        [can|could|would|will] you say your last sentence again?
        [can|could|would|will] you [go over that again|run that by me again]?
        [would you|do you] mind [repeating|repeating it|repeating yourself] [please|]?
        [would you|do you] mind [saying that one more time|going over that again] [please|]?
        [may|might|can|could] I [have that again|hear your answer again|ask you to repeat that]?
        [may|might|can|could] I [ask what you said|trouble you to repeat that]?
        what [did you just tell me|did you answer|was your last word|was your reply]?
        what exactly did you say?
        what [was that you said|was that last part|was that last bit]?
        what [was that sentence|were your words|were your last words]?
        what's [the last thing you said|that last bit|that you're saying]?
        what's [your answer again|that last part again]?
        you [said something|were saying|were saying what|just said what|told me what]?
        did you [just|] [say something|speak|tell me something]?
        !say [your last words|your reply|your sentence|the whole thing] again [please|]
        !say [all of that|the whole sentence|that line|your line] again [please|]
        !say that [a second time|again a bit slower|again but louder|again clearly]
        !say that [in the same words again|again I missed it|over]
        !repeat [your reply|your last reply|your words please|the whole thing]
        !repeat [the whole sentence|all of it|the previous sentence|that line]
        !repeat [that slowly|that louder|that for me|that a bit slower]
        !repeat [that in full|that once again|what you just told me|it again please]
        !tell me [once again|what you just said|your answer again]
        !tell me [that one more time please|the whole thing again|it again]
        !give me [your answer again|the last sentence again|that last bit again|the last part once more]
        !play [that back|that back to me|it back|that again]
        !read that back [to me|again]
        !take it [from the top|again from the top]
        !go [over it once more|back a sentence|through that again|over that one more time]
        !run [it|that] past me [again|one more time|once more]
        !speak that sentence again
        [once again|a second time|another time|repeat it]
        [repeat that please|repeat it please|say again please|say it once more]
        [again slowly|again but slower|slower and again|louder please again]
        [again louder|please say again|please say it again|kindly repeat]
        [what what|what again|huh|huh what|hm what|what now]?
        [what was it|what sorry|eh what|sorry come again|pardon again]?
        ~what you [said|just said|were saying|told me just now|said before that]
    """,
    "count": """
        12 count to {n}
        10 !count to {n}
        10 !count to {n} please
        8 can you count to {n}?
        8 !count up to {n} for me
        6 !start counting to {n}
        6 !count from one to {n} please
        6 one to {n} please
        4 !count up to {n}
        4 !count from one to {n}
        !count [all the way|] to {n}
        !count to {n} [out loud|for me|slowly|quickly|with me|again]
        !count from one up to {n}
        !count until {n}
        !count till {n}
        !start at one and count to {n}
        !say the numbers [from one|] to {n}
        !say the numbers up to {n}
        !give me the numbers from one to {n}
        !list the numbers from one to {n}
        !do a count to {n}
        do you know how to count to {n}?
        are you able to count to {n}?
        how do you count to {n}?
        I want to hear you count to {n}
        I [want|need] you to count to {n}
        let's count to {n}
        let me hear you count to {n}
        counting to {n}
        !count to {n} and [stop|then stop]
        !count [numbers|the numbers] up to {n}
        !count as far as {n}
        !count one two three up to {n}
        !give me a count [to|of] {n}
        !try to count to {n}
        I bet you can't count to {n}
        I'd love to hear you count to {n}
        we need to count to {n}
        one to {n}
        from one to {n}
        the numbers from one to {n}
        !count to {n} [please|now|slowly please|and no further|in your head out loud|nice and slow]
        !count to {n} [as fast as you can|then|without stopping|step by step|loudly|backwards no forwards]
        !count [slowly|quickly|out loud|loudly] [to|up to|from one to|until|till] {n}
        !count [once more|again|with me|along|for us] [to|up to|from one to|until|till] {n}
        !count for me [to|up to|until] {n}
        !count everything up to {n}
        !count [one by one|right|straight|only|just|all] [up to|to] {n}
        !count numbers [to|until|from one to|from one up to] {n}
        !count the numbers from one [to|up to|through|until] {n}
        !count from one [through|until|till] {n}
        !count starting [at|from|with] one [to|up to|until] {n}
        !start [at one and go|from one and go] [to|up to] {n}
        !start [with one and go|from one and count|counting from one] [to|up to] {n}
        !start counting [up to|until|from one to] {n}
        !start a count [to|of] {n}
        !begin counting [to|up to] {n}
        !keep counting [to|until|up to] {n}
        !go [from one|up] to {n}
        !recite the numbers [from one|up] to {n}
        !name the numbers [from one|up] to {n}
        !read the numbers from one to {n}
        !tell me the numbers [from one|up] to {n}
        !tell us the numbers up to {n}
        !say [every number|each number|all numbers|all the numbers] [from one|up] to {n}
        !say one two three [and so on|all the way] [to|up to] {n}
        !list [all numbers|every number|numbers] [from one|up] to {n}
        !give me [all numbers|all the numbers|every number|numbers] [from one|up] to {n}
        !give us a count to {n}
        !let me hear the numbers [from one to|until] {n}
        !show me [how you count|that you can count|how to count] to {n}
        !help me count to {n}
        !prove you can count to {n}
        !test your counting up to {n}
        !teach me to count to {n}
        can you count [all the way to|up to|as far as|from one to|until|till] {n}?
        can we count to {n} [together|]?
        do you [count|know the numbers] [to|up to] {n}?
        do you [think|believe] you can count to {n}?
        are you able to count [up to|from one to] {n}?
        how high can you count is it {n}?
        how far is {n} count to it
        what are the numbers [from one|up] to {n}?
        what comes between one and {n} count it
        why don't you count to {n}?
        what about counting to {n}?
        how about counting [up to|to] {n}?
        ready to count to {n}?
        I'd like you to count [up to|from one to] {n}
        I [want|need] [a count to|a count of] {n}
        I [want|need] [the numbers up to|all numbers up to|the numbers from one to] {n}
        I [want|need] to hear [you count up|the numbers|all numbers up] to {n}
        I [wonder|doubt] if you can count to {n}
        I'm [sure|certain] you can count to {n}
        I will hide count to {n}
        I [hide|am hiding] and you count to {n}
        you [have|need] to count to {n}
        you [should|could|must] count to {n}
        [let's play hide and seek|let's play|we play hide and seek|I am ready] count to {n}
        [my kid|my son|my daughter] wants to hear you count to {n}
        let's [count from one to|count all the way to|count together to] {n}
        let's [hear a count to|do a count to|count slowly to] {n}
        let's hear you count [to|from one to] {n}
        let me hear you count [up to|from one to] {n}
        [all numbers|every number|all the numbers] [from one|up] to {n}
        numbers [from one|up|one] to {n}
        [counting|count] [up to|from one to|one to] {n}
        one two three [and so on|and on|] up to {n}
        [a count|one count] [to|of] {n}
        [to|up to] {n} count
        {n} is how far you should count
        {n} is the number count up to it
        !count [from zero|from the start|from number one|upwards|upward] [to|up to] {n}
        !count [aloud|clearly|carefully|properly] [to|up to] {n}
        !count [every number|all the numbers|each number] [to|until|till|up to] {n}
        !count [it|them] [off|out] [to|up to] {n}
        !count [and stop|then stop|and finish] [at|on] {n}
        !count [until you reach|until you get to|till you get to|until you hit] {n}
        !count [no further than|no higher than|as far as number] {n}
        !count to {n} [for my son|for my daughter|for the kids|for the baby|together with me]
        !count to {n} [while I hide|in English|like a robot|with a rhythm]
        !count to {n} [at your own pace|nice and clearly|so I can hear|so we can play]
        !count to {n} [and then I jump|before I come|to start the race|now please]
        !count [me up|us up|me in up|along] to {n}
        !go ahead [and count|counting] [to|up to|until] {n}
        !go [up to|all the way to|as far as|counting to|until] {n}
        !go through the numbers [to|up to|until|from one to] {n}
        !run through the numbers [to|up to|until|from one to] {n}
        !run the numbers from one to {n}
        !rattle off the numbers [to|up to|from one to] {n}
        !speak the numbers [to|up to|from one to] {n}
        !call out [the numbers|numbers|every number] [to|up to|from one to|until] {n}
        !recite [one to|the numbers to|all numbers to|your numbers up to|the numbers until] {n}
        !read out the numbers [to|up to|from one to] {n}
        !enumerate [from one to|up to] {n}
        !number off [to|up to] {n}
        !say [numbers|your numbers|all your numbers] [to|up to|from one to|until] {n}
        !say the numbers [one to|from number one to|in order to|in order up to|one through] {n}
        !do [the counting|some counting|your counting|a quick count] to {n}
        !do the numbers [to|up to|from one to] {n}
        !give [me|us] [one to|the numbers to|the numbers up to] {n}
        !give [me|us] [the numbers one to|the count to|a slow count to] {n}
        !let [me|us] hear [you count to|your count to|one to|all the numbers to|the numbers up to] {n}
        !show [us|me] [you can count to|how well you count to|how far you count up to|your counting to] {n}
        !show off and count to {n}
        !begin [at one and count to|with one and stop at|to count to|a count to|counting from one to] {n}
        !start [at one and stop at|from one and stop at|with one and end with] {n}
        !start [to count to|to count up to|the count to] {n}
        !practice counting [to|up to|from one to] {n}
        !keep going until {n} starting at one
        !continue counting [to|up to] {n}
        !try counting [to|up to|from one to] {n}
        !play hide and seek and count to {n}
        !help my [son|daughter|baby|little one|toddler] count to {n}
        [can|could|would|will] you [do a count to|count us to|count me up to] {n} [please|for me|]?
        [can|could|would|will] you [say the numbers to|go up to|recite one to] {n} [please|for me|]?
        [can|could] you count [for us|for me|out loud|slowly|aloud|with me] [to|up to|until] {n}?
        [could|may|might] [I|we] hear [a count to|you count to|the numbers to] {n} [please|]?
        [can|could|may|might] [I|we] hear [one to|you count up to] {n} [please|]?
        [do|can] you manage to count to {n}?
        [do you|would you] dare to count to {n}?
        are you [willing|happy|ready|clever enough|smart enough] to count to {n}?
        [how|what] about [one to|the numbers to|the numbers up to|a count to|a quick count to] {n}?
        how quickly can you count to {n}?
        how fast can you [count to|get to|say the numbers to] {n}?
        [I'd|I would] like [a count to|to hear a count to|you to count to] {n}
        [I'd|I would] like [the numbers up to|to hear the numbers to|to count with you to] {n}
        [I|we] [want|need|request] [a count up to|one to|you to count up to] {n}
        [I|we] [want|need|request] [you to start counting to|a slow count to] {n}
        [we're|we are] [playing|learning to count|playing hide and seek] count to {n}
        [we're|we are] [practicing numbers|starting a race] count to {n}
        [I'm|I am] [hiding|learning to count|going to hide] [so|please] count to {n}
        [I'm|I am] [doing exercises|stretching] [so|please] count to {n}
        [my|the] [kid|class|baby] is learning [numbers so|to count so] count to {n}
        [my|the] [child|toddler|little sister] is learning [numbers so|to count so] count to {n}
        [let's|let us] [count|all count|hear the numbers|go from one] [up to|to] {n}
        [let's|let us] [try counting|say the numbers|count along|practice counting] [up to|to] {n}
        [time|you're ready] to count [to|up to|from one to] {n}
        [your turn to|you] count [to|up to] {n} [now|please]
        [numbers|the numbers|just the numbers] [to|up to|until] {n} [please|]
        [one|from one|start at one] [until|till|through|all the way to|right up to] {n}
        [count|counting|a count|a slow count] [until|till|all the way to|as far as|to number] {n} [please|]
        [a quick count|count up|numbers] [until|till|all the way to|as far as|to number] {n} [please|]
        I [bet|guess|suppose|imagine|hope|think] you can [count to|count all the way to] {n}
        I [bet|guess|suppose|imagine|hope|think] you can [count up to|count as far as] {n}
        I doubt you can count [up|as far|all the way] to {n}
        {n} is the limit [count to it|so count up to it]
        stop at {n} but start counting from one
    """,
    "tell_name": """
        11 my name is {name}
        11 I'm {name}
        9 call me {name}
        7 I am {name}
        7 my name's {name}
        7 hello I am {name}
        6 {name} here
        6 it's {name} by the way
        6 hi my name is {name}
        4 hi I'm {name}
        4 hello my name is {name}
        4 you can call me {name}
        4 {name} is my name
        4 the name is {name}
        4 they call me {name}
        4 this is {name} speaking
        4 people call me {name}
        3 hello I'm {name}
        3 this is {name}
        3 I'm called {name}
        3 just call me {name}
        3 please call me {name}
        2 it's {name}
        [hello|hi|hey|good morning|good evening] my name is {name}
        [hello|hi|hey] my name's {name}
        [hello|hi|hey] {me} my name is {name}
        [I'm|I am] {name}
        [hello|hi|hey|good evening] [I'm|I am] {name}
        [hello|hi|hey] {me} [I'm|I am] {name}
        !call me {name}
        you may call me {name}
        [my friends|people|they|you can all] call me {name}
        [everybody|my mother|my wife|my husband] calls me {name}
        [this is|it's] {name}
        [hello|hi|hey] this is {name}
        [hello|hi] it's {name}
        [hello|hi] {name} here
        !remember [my name is|that my name is|that I am|I am] {name}
        !remember my name it's {name}
        my name is {name} [by the way|and yours|what's yours|nice to meet you]
        you are talking to {name}
        you're speaking with {name}
        I go by {name}
        my first name is {name}
        from now on call me {name}
        [hello|hi|hey|hi there|hello there] [I'm|I am|my name is|my name's|this is|it's|it is] {name}
        [hey there|good day] [I'm|I am|my name is|my name's|this is|it's|it is] {name}
        [good morning|good afternoon|good evening] [I'm|I am|my name is|my name's|this is|it's|it is] {name}
        [hello|hi|hey] {me} [this is|it's|it is|my name's|I'm called] {name}
        [hello|hi|hey] {me} {name} here
        [hello|hi|hey] there {name} here
        [good morning|good evening|hey] {name} here
        it is {name} [here|speaking|again|]
        it's {name} [here|speaking|again|talking|by the way]
        this is {name} [here|speaking|again|talking|calling|by the way]
        {name} [speaking|is here|at your service|it is]
        {name} [is what they call me|is what people call me|is what I'm called|is who I am|is my first name]
        [the name's|the name is] {name}
        my [first name|given name|full name|real name|own name|actual name|nickname|birth name] is {name}
        [everyone|everybody|people|they] just [call|calls] me {name}
        [my friends|my family|my parents|most people|folks] just [call|calls] me {name}
        [my mother|my father|my mom|my dad|my sister|my brother] calls me {name}
        [my boss|my teacher|my wife|my husband|my girlfriend|my boyfriend] calls me {name}
        [my friends|my family|my kids|my parents|most people|folks|they|the others] call me {name}
        [I was|I've been] [named|called|christened] {name}
        my [parents|mother] [named|called] me {name}
        I am [called|named|known as|usually called|the one they call] {name}
        I'm [named|known as|actually|really|just|also called|usually called] {name}
        I go by [the name|the name of] {name}
        I answer to {name}
        people know me as {name}
        my name is {name} [nice to meet you|pleased to meet you|how are you]
        my name is {name} [what is yours|who are you|and I'm new here]
        my name is {name} [in case you forgot|okay|remember that]
        my name is {name} [please remember it|remember it|don't forget it|and you are]
        I'm {name} [by the way|nice to meet you|pleased to meet you|who are you]
        I'm {name} [and you|and I'm new here|remember me|in case you forgot|what's your name]
        I am {name} [by the way|nice to meet you|pleased to meet you|and who are you|and you|remember that]
        [nice|pleased|good|glad|great] to meet you [I'm|I am|my name is|my name's] {name}
        nice to meet you {me} [I'm|my name is] {name}
        [you may|you can|please|you should|just|feel free to] call me {name} [from now on|if you like|]
        you can just call me {name}
        [you could|you might|do] call me {name}
        [let me introduce myself|allow me to introduce myself] [I'm|I am|my name is|my name's] {name}
        may I introduce myself [I'm|I am|my name is|my name's] {name}
        [to introduce myself|I should introduce myself] [I'm|I am|my name is|my name's] {name}
        let me tell you my name [it's|it is] {name}
        [I wanted|I want|I would like|I'd like] to tell you my name [is|it's|it is] {name}
        I [forgot to|didn't|should|must|have to] tell you [I'm|I am|my name is|that my name is] {name}
        I [forgot|didn't] to say my name is {name}
        [just so you know|for your information] [my name is|I'm|I am|my name's] {name}
        [for the record|in case you wonder|as I said] [my name is|I'm|I am|my name's] {name}
        [once again|remember|like I said|so you know|before we start] [my name is|I'm|I am|my name's] {name}
        !remember [me I'm|me my name is|this my name is|that I'm called] {name}
        !remember [I'm|that I'm|that my name's|that you're talking to|my name is] {name}
        !remember the name {name}
        !note that my name is {name}
        !note down my name it's {name}
        !save my name as {name}
        !save my name it's {name}
        !learn my name it's {name}
        !keep in mind [my name is|that my name is|that I'm] {name}
        !write down that my name is {name}
        !store my name [as|it's] {name}
        !put me down as {name}
        !address me as {name}
        !refer to me as {name}
        !call me {name} [from now on|please|instead|okay|not sir|for short|]
        !say [hello|hi] to {name} that's me
        [from now on|from today|in the future|starting now] [my name is|I'm|I am] {name}
        [from now on|from today|in the future|starting now] [call me|you call me|you can call me] {name}
        [I'd like you to|I want you to|I'd prefer you to|I'd rather you] call me {name}
        I [prefer|like] [to be called|being called] {name}
        I prefer {name}
        my name [isn't that|is not that|is different] it's {name}
        [no|no no|wrong|actually] [my name is|I'm|I am|it's|call me] {name}
        that's not my name [I'm|my name is|it's] {name}
        you got my name wrong [it's|I'm|my name is] {name}
        my name has changed [it's|to|I am now] {name}
        I changed my name [to|it's now|it's] {name}
        I have a new name [it's|it is] {name}
        [you're|you are] [talking|speaking] [to|with] {name} [now|here|]
        [guess who|it's me|hi it's only me|me again|it's your friend|your friend] {name}
        the [person|one|user] [talking|speaking|talking to you] is {name}
        the name's {name} what's yours
        [so|well|okay|yes|yeah|right] [I'm|I am|my name is|my name's|it's|call me] {name}
        {name} [that's me|that's my name|is the name|nice to meet you|pleased to meet you]
        [name|my name] {name}
        [hi|hello] [I'm|my name is] {name} [what's your name|who are you]
        [hi|hello] [I'm|my name is] {name} [how are you|nice to meet you|and you]
        [hi|hello] {me} [I'm|my name is] {name} [nice to meet you|how are you|]
        [hello|hi] you can call me {name}
        [hello|hi|hey] [people|friends|they|everybody] call me {name}
        do you know me I'm {name}
        can you call me {name}?
        could you remember that my name is {name}?
        would you remember my name it's {name}?
        can you remember my name it's {name}?
        will you remember that I'm {name}?
        did I tell you [I'm|my name is|that I'm] {name}?
        did you know [I'm called|my name is|that my name is] {name}?
        have I told you that my name is {name}?
        do you like the name {name} it's mine
        [hello|hi|hey|good morning|good evening|good afternoon] everyone [I'm|my name is|this is|I am] {name}
        [hello|hi|hey] [it's {name}|{name} here|this is {name}] [again|by the way|speaking]
        [hello|hi|hey] [it's {name}|{name} here|this is {name}] [from next door|from London|]
        [greetings|howdy|hiya] [I'm|I am|my name is|the name's|they call me|call me] {name}
        [good day|hey there|hello there] [I'm|I am|my name is|the name's|they call me|call me] {name}
        [well|yes|yeah|okay|alright|right|sure] [hello|hi] [I'm|I am|my name is|this is] {name}
        [I'm|I am] [the|your friend|your user|your owner|your new friend|your boss] {name}
        [I'm|I am] [your new boss|your master|little|old|good old] {name}
        [I'm|I am] {name} [from Ireland|from India|from down the street|the new guy|the new girl]
        [I'm|I am] {name} [your neighbor|a friend|a teacher|the student]
        [I'm|I am] {name} [just so you know|in case you wondered|if you want to know]
        [I'm|I am] {name} [if you must know|as you know|how do you do]
        [I'm|I am] {name} [and I'm pleased to meet you|and this is my first time|and I want to talk]
        [I'm|I am] {name} [and I have a question|good to meet you]
        [I'm|I am] [named after my grandfather|named after my mother] my name is {name}
        I go by {name} [mostly|these days|here|at home|usually|now|]
        I am {name} [and that's the truth|and that's that|indeed]
        my name [was always|will always be|has always been|is simply|is just] {name}
        my name [is still|really is|truly is|actually is|in fact is|of course is|you should know is] {name}
        my name is {name} [if you didn't know|by the way|for what it's worth|as in the king]
        my name is {name} [like my father|like my mother|don't wear it out]
        my name is {name} [good to meet you|lovely to meet you|how do you do|glad to meet you]
        my name is {name} [who might you be|and I like robots|nice talking to you]
        my [christian name|forename|preferred name|new name|stage name|artist name] is {name}
        my [pen name|proper name|short name|pet name|user name] is {name}
        [the|my] name [that|] [my parents gave me|I was given|I use|I go by|I like best|I prefer] is {name}
        [the|a] name [to remember is|to use is|you want is|you're looking for is|for me is] {name}
        [the name you should use|what you should call me|what people call me] is {name}
        [what they call me|what I'm called|who I am] is {name}
        [what you can call me|the one talking|the one speaking|your user] is {name}
        [the speaker|the caller|the person speaking] is {name}
        [you're|you are] [now speaking|now talking|chatting|dealing] with {name} [by the way|here|]
        [it's|it is] [only|just|little old|your old friend|your friend] {name}
        [it's|it is] [your pal|your buddy|still|always|good old] {name}
        [it's|it is] {name} [who is talking|on the line|who is speaking|if you please|my name I mean|for you]
        [that's|that is|that would be|that'll be] {name} [to you|for short|with you|speaking|to my friends]
        [this|the voice you hear|the one who speaks] is [your friend|none other than|only] {name}
        [this|the voice you hear|the one who speaks] is [good old|me called|] {name}
        [they|my friends|folks|most|some] [all|usually|mostly|always|normally] call me {name}
        [they|my friends|folks|people|most|some] [often|generally|simply|like to] call me {name}
        [my grandma|my grandmother|my uncle|my neighbor|my coach] calls me {name}
        [my colleague|my best friend|my sister|my brother] calls me {name}
        [my colleagues|my neighbors|the kids|my students] call me {name}
        [my pals|the neighbors|my mates|my classmates] call me {name}
        [you|you all|you guys|you folks] [may|can|could|should] [always|just|simply|] call me {name}
        [you|you all|you guys|you folks] [shall|must|will] [always|just|simply|] call me {name}
        [feel free to|you're welcome to|you're allowed to] [call me|address me as|use the name] {name}
        [you have to|kindly|do please] [call me|address me as|use the name] {name}
        [let's|let me|I'll|I'd like to] [introduce myself|present myself] [I'm|my name is|it's] {name}
        [allow me to|may I|can I] [introduce myself|present myself] [I'm|my name is|it's] {name}
        [let's|let me|I'll|I'd like to] [say who I am|start with my name] [I'm|my name is|it's] {name}
        [allow me to|may I|can I] [say who I am|start with my name] [I'm|my name is|it's] {name}
        [let me|I'll|I want to] [tell you|say|give you|mention] my name [it's|it is|my name is|I'm] {name}
        [I'd like to|I should] [tell you|say|give you|mention] my name [it's|it is|my name is|I'm] {name}
        [time|it's time|about time] I [introduced myself|told you my name] [I'm|my name is|it's] {name}
        [if you want to know|if you ask me|in case you ask|to be clear] [I'm|my name is] {name}
        [for the record|in short|first of all|just to say] [I'm|my name is] {name}
        [hey|listen|look|well|oh|ah] [my name is|the name is|they call me] {name} [okay|alright|you know|]
        [hey|listen|look|well|oh|ah] [I'm|it's|call me] {name} [okay|alright|you know|]
        I [have not introduced myself|haven't said my name yet] [I'm|it's|my name is] {name}
        I never told you my name [I'm|it's|my name is] {name}
        [my parents|my mother|they|my family] [chose|picked|gave me|liked] the name {name}
        [I|you know I] [carry|bear|have|use|love|own] the name {name}
        [I'd|I would] [like|love|prefer|rather] [to be called|to be known as|to go by] {name}
        [I'd|I would] [like|love|prefer|rather] [to be addressed as|it if you called me|you called me] {name}
        I [like|love|prefer] [it when people call me|the name|to go by|to be called|when you call me] {name}
        I [respond|listen|react] to [the name|the name of|] {name}
        I [used to have another name|had another name] but now [I'm|it's|call me|my name is] {name}
        [you ask my name|you asked my name|you want my name] [it's|I'm|it is|my name is] {name}
        [you asked who I am|who am I you ask] [it's|I'm|it is|my name is] {name}
        [since you ask|if I may|with your permission|to answer you] [I'm|my name is|I am] {name}
        [as for me|me|myself] [I'm|my name is|I am] {name}
        [well my name|and my name|okay my name|the answer|my answer] is {name}
        [you may know me as|you might know me as|I am known to all as|you will know me as] {name}
        [no|nope|sorry|not quite|wait] I'm not called that [I'm|it's|my name is|call me] {name}
        [no|nope|sorry|not quite|wait] that's not me [I'm|it's|my name is|call me] {name}
        [no|nope|sorry|not quite|wait] [it's wrong|that is wrong] [I'm|it's|my name is|call me] {name}
        [not that|close but|almost but] [it's|my name is|I'm called] {name}
        [sir {name}|mister {name}|miss {name}] is [my name|what I'm called|fine|how people know me|good]
        [doctor {name}|just {name}|simply {name}] is [my name|what I'm called|fine|how people know me|good]
        {name} [by name|is fine|will do|is good enough]
        {name} [is the name my mother gave me|is how they call me|is my given name|to my friends]
        {name} [is the name I go by|is what you can call me|is what you should call me]
        {name} [is what everyone calls me|is what my mother calls me]
        {name} [is me|am I|is I|I am|I'm called]
        {name} [they call me|is the one talking to you|is the one who is speaking|here hello|here hi]
        {name} [from now on please|is my nickname|is my real name]
        {name} [pleased to meet you too|nice to meet you {me}|good to meet you]
        [name's|the name's|me name's|the name's just|the name is simply|name is|my name] {name}
        [me|myself|me I'm|the user is|user name|my name please note|me name is] {name}
        !think of me as {name}
        !consider me {name}
        !keep my name in mind [it's|I'm] {name}
        !memorize my name it's {name}
        !make a note [my name is|that I'm|I'm called] {name}
        !take note [my name is|I'm] {name}
        !register [me as|my name as|my name it's] {name}
        !add my name it's {name}
        !set my name to {name}
        !change my name to {name}
        !use [the name|my name which is] {name} [for me|when you talk to me|]
        !use [my first name it's|my real name it's] {name} [for me|when you talk to me|]
        !say hello to me [I'm|my name is|it's] {name}
        !greet me as {name}
        !welcome [me I'm|your friend|your new user] {name}
        !call me [simply|just|by my name it's|by my first name it's|by my nickname it's|plain] {name}
        [would|could|can|will] you [please|kindly|just|] call me {name} [please|from now on|]?
        [would|could|can|will] you [memorize my name it's|note my name it's|save my name as] {name}?
        [would|could|can|will] you [know me as|address me as|make a note that I'm] {name}?
        [did|do] you know [I'm|they call me|people call me|my friends call me|who I am I'm] {name}?
        [have|haven't] we met [I'm|my name is] {name}
        [have|haven't] I told you [I'm|my name is|they call me] {name}?
        is it okay if you call me {name}?
    """,
    "ask_name": """
        13 what's my name?
        13 what is my name?
        10 do you know my name?
        10 do you remember my name?
        8 who am I?
        8 can you remember my name?
        6 what's my name again?
        6 do you know who I am?
        6 !tell me my name
        6 !say my name
        5 what am I called?
        5 my name is what?
        3 say my name
        3 do you remember me?
        what is my name [again|]?
        what's my name [again|]?
        do you know [my name|who I am|what my name is]?
        do you remember [my name|me|who I am|what my name is|what I am called]?
        do you still know my name?
        do you still remember [my name|me]?
        can you tell me my name?
        have you forgotten my name?
        did you forget [my name|me]?
        did I tell you my name?
        who am I [again|]?
        what do [you|people|they] call me?
        what did I say my name was?
        what was my name [again|]?
        which name did I [tell|give] you?
        !say my name [again|]
        !tell me [my name|what my name is|who I am|what I'm called]
        !remind me of my name
        I forgot my [own|] name
        you know my name
        do you recognize me?
        what name do I have?
        what name did I say?
        do you know what I am called?
        do you remember what I told you my name was?
        [hey|so] who am I?
        guess my name
        you forgot my name
        !tell me my name if you know it
        my name what was it?
        I told you my name what is it?
        tell me do you know my name?
        ~what my name is
        ~what [I'm called|I am called|you call me|name I told you|name I gave you]
        ~who [I am|I am again|you are talking to here]
        and what [is my name|is mine|about my name|am I called]?
        my name is [what|what again]?
        my name [please|do you know it|do you remember it|can you say it]?
        what name am I [called|known by|using]?
        what name did I [give|give you|mention]?
        what name have you got for me?
        what [would|will|should|are you going to] you call me?
        what do you call me [again|then|]?
        what did I [tell|say] [you|] my name [was|is]?
        what did I tell you [about my name|my name was|I'm called]?
        what's [my first name|my own name|my name then|my name now|the name I gave you|the name I told you]?
        what's [the name of the user|the user's name|your user's name|the name of your user]?
        what was my [first name|name then|name now]?
        who [is|was] [talking|speaking] to you?
        who are you [talking|speaking] [to|with]?
        who's [talking|speaking] to you?
        who am I [then|to you|really|do you know]?
        who do you [believe I am|take me for|see in me] [then|now|]?
        do you [recall|know|remember] [my name|who I am|what my name is]?
        do you [still know|still remember|still recall] [my name|who I am|what my name is]?
        do you [recall|know|remember] [the name I told you|the name I gave you|what I'm called|me]?
        do you [still know|still remember|still recall] [the name I told you|the name I gave you]?
        do you [still know|still remember|still recall] [what I'm called|me]?
        do you [even know|even remember|really know] [my name|who I am|what my name is]?
        do you [really remember|actually know|actually remember] [my name|who I am|what my name is]?
        do you [even know|even remember|really know] [the name I told you|the name I gave you]?
        do you [even know|even remember|really know] [what I'm called|me]?
        do you [really remember|actually know|actually remember] [the name I told you|the name I gave you]?
        do you [really remember|actually know|actually remember] [what I'm called|me]?
        do you have my name [somewhere|saved|stored|]?
        do you recognize [me|my voice|who I am]?
        do you [know|remember] me by name?
        do you [know|remember] who [I am|you're talking to|is talking to you|this is talking to you]?
        have you [got|saved|stored|remembered|noted|learned|memorized] my name?
        have you forgotten [me|who I am|what I'm called] [already|again|]?
        have I [introduced myself|given you my name|ever told you my name]?
        did I [give you|mention|say] my name [yet|before|already|]?
        did I introduce myself [to you|]?
        did you [remember|get|catch|hear|learn|save|note|memorize] my name?
        did you forget [who I am|what I'm called|about my name] [already|]?
        can you [remember|recall|still remember|tell|guess|say|repeat] [my name|who I am]?
        can you remember what [my name is|I'm called|I told you my name was]?
        can you tell [me who I am|who I am|who is speaking]?
        could you tell me [my name|my own name|who I am]?
        would you [know|remember|recall] my name?
        are you able to remember my name?
        are you sure you know my name?
        you know [who I am|me|what I'm called|my name right] [don't you|right|]?
        you remember [my name|me|who I am] [don't you|right|]?
        you [don't|do not] [know|remember] [my name|me|who I am] do you?
        !tell me [my own name|who I am again|my name once more]
        !tell me [my name again|what you call me|the name I gave you|the name I told you]
        !tell us my name
        !say my name [please|out loud|for me|once more|one more time|back to me]
        !say [who I am|what I'm called]
        !remind me [what my name is|who I am|what I'm called|what you call me|of my own name]
        !repeat my name
        !guess [who I am|what my name is|what I'm called]
        !try to remember my name
        !use my name
        !call me by my name
        !greet me by [my|] name
        !spell out my name for me
        I forgot [who I am|what my name is|what I'm called|my name what is it|my name again]
        I can't remember [my name|my own name|who I am|what I'm called]
        I don't [know|remember] [my name|my own name|who I am|what I'm called]
        I've forgotten my [own|] name
        I [told|gave] you my name [before|earlier|already|remember|do you remember it|do you still know it]
        I [bet|think] you [forgot|don't know|don't remember|can't remember] my name
        [I hope|I'm sure|I think] you [remember|know] [my name|who I am]
        I was wondering if you [know|remember] [my name|who I am]
        I want to [know if you remember my name|hear my name|hear you say my name]
        I'd like to hear [my name|you say my name]
        let me hear my name
        let's see if you [know|remember] my name
        [test|quiz|quick test|memory test|question] what's my name?
        [hey|hello|hi] do you [know|remember] [me|my name]?
        [hey|hello|hi] {me} do you [know|remember] [me|my name|who I am]?
        [my name|my name please|name of the user|who am I to you|guess who I am]
        [and|so|now|okay|hang on|well|quick] [what's my name|what is my name|who am I]?
        [and|so|now|okay|hang on|well|quick] [do you know my name|what am I called]?
        [what|which] [name|first name] [have I|did I give|did you save|do you have for me]?
        [what|which] [name|first name] [did you note|belongs to me|do I go by]?
        what [would be my name|might my name be|could my name be]?
        what [did we say my name was|am I named|was I called]?
        what [do you know me as|do I answer to|do I call myself]?
        what [shall you call me|will you call me|have you been calling me]?
        what name [do you know me by|did you learn for me|have I told you|did I use]?
        what name [do I answer to|should you call me|is in your memory for me]?
        what's [the name I told you before|the name I gave|the name of the person talking]?
        what's [the name of your owner|your user called|the user called]?
        who [do you think you're talking to|would I be|could I be]?
        who [have you got here|is with you now|is your user]?
        who [am I to call myself|is this talking to you|is this I am|was I again]?
        who [did I say I was|did I say I am|is the speaker]?
        [can|could|would] you [still know my name|still say my name|say who I am]?
        [will|are you able to|would you be able to] you [still know my name|still say my name|say who I am]?
        [can|could|would] you [name me|recall my name|repeat my name]?
        [will|are you able to|would you be able to] you [name me|recall my name|repeat my name]?
        [can|could|would|will] you [tell me what I'm called|remind me of my name|tell us my name]?
        [can|could|would|will] you [greet me by name|call me by my name|address me by name]?
        [do|did|don't|didn't] you [memorize my name|keep my name] [earlier|before|just now|]?
        [do|did|don't|didn't] you [save who I am|catch my name] [earlier|before|just now|]?
        [do|did|don't|didn't] you [note my name|retain my name|hear my name] [earlier|before|just now|]?
        [do|don't] you [know me|know my name anymore|remember me anymore]?
        [do|don't] you [recognize me anymore|remember who I am anymore]?
        [do|don't] you [remember what I'm called|remember the name I gave you|know what people call me]?
        [do|don't] you [know what I'm called|have my name in memory]?
        [have|haven't] you [learned my name|kept my name|forgotten my name] [yet|already|by now|]?
        [have|haven't] you [still got my name|remembered who I am|lost my name] [yet|already|by now|]?
        [have|haven't] I [told you my name|said my name|mentioned my name] [before|already|earlier]?
        [have|haven't] I [told you who I am|told you what I'm called] [before|already|earlier|]?
        [is|was] my name [known to you|in your memory|stored in there|still there]?
        [is|was] my name [somewhere in your head|familiar to you|lost already]?
        am I [someone you remember|a stranger to you|known to you]?
        is my voice [known to you|familiar to you]?
        [could it be that|is it possible that|so|oh] you [forgot my name|don't know my name]?
        [could it be that|is it possible that|so|oh] you don't remember me?
        [could it be that|is it possible that|so|oh] you [have forgotten me|lost my name]?
        [you must|you should|you ought to] [know my name|remember my name|know who I am|recall my name]
        [surely you|I hope you still|I bet you] [know my name|remember my name|know who I am|recall my name]
        [you don't|I don't think you] [remember my name|know who I am] [anymore|do you|]
        [you don't|I don't think you] [know my name|remember me] [anymore|do you|]
        [I doubt you|I fear you don't] [remember my name|know who I am] [anymore|do you|]
        [I doubt you|I fear you don't] [know my name|remember me] [anymore|do you|]
        [I|we] [am curious|would love to hear|want to check] [if you know my name|if you remember me]
        [I|we] [wonder|am curious] [if you still know who I am|if you know who I am]
        [I|we] [would love to hear|want to check] [if you still know who I am|if you know who I am]
        [I'm|I am] [testing you|testing your memory|checking your memory] [what's my name|who am I]?
        [I'm|I am] [testing you|testing your memory] [do you know my name|what am I called]?
        [I'm|I am] checking your memory [do you know my name|what am I called]?
        [I'd like|I want|I need] [you to say my name|you to remember my name|you to tell me my name]
        [I'd like|I want|I need] [to be called by my name|to know my name]
        [I|it seems I|oh I] [lost my memory who am I|hit my head what's my name|forget who I am]
        [I|it seems I|oh I] [can't recall my own name|don't recall my name]
        !tell me [the name you have for me|what name I told you|my first name]
        !tell me [which name I gave you|what I go by|what I told you my name was]
        !say [the name I told you|my first name|my own name|my name correctly]
        !say [my name if you can|my name aloud|hello to me by name]
        !repeat [my name to me|back my name|my name please|the name I told you|the name I gave you]
        !recall [my name|who I am|what I'm called]
        !prove you [know my name|remember me|remember my name|know who I am]
        !show me you [know my name|remember my name|know who I am|remember me]
        !remember who I am
        !identify me
        !name [me|your user|the person talking to you|the user]
        !address me [by name|by my name|properly by name]
        !speak my name
        !give me my name
        !guess who [I am|is talking|is speaking to you|this is]
        ~what [my own name is|name I gave|I told you my name was|you know me as]
        ~what [I go by|my first name is|I was called]
        ~if you [know my name|remember my name|know who I am|remember me|still know my name|forgot my name]
        ~whether you [know my name|remember my name|know who I am|remember me]
        [my name|my first name|my own name|name of user|user name|me|and me|and I am|who is me|your user]?
        [forgot my name|forgotten my name|remember me|remember my name]?
        [know my name|still know me|know who I am|recognize me]?
    """,
}

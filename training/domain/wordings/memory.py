"""Names, repetitions and counting. Data only; the form is that of the package's docstring."""

LINES: dict[str, str] = {
    "repeat": """
        5 !repeat that
        5 !say that again
        4 what did you say?
        3 pardon?
        3 what?
        2 sorry?
        2 what was that?
        2 come again
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
        can you repeat that?
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
    """,
    "count": """
        5 !count to {n}
        2 !count up to {n}
        2 !count from one to {n}
        !count [all the way|] to {n}
        !count to {n} [out loud|for me|slowly|quickly|with me|again]
        !count from one up to {n}
        !count until {n}
        !count till {n}
        !start counting to {n}
        !start at one and count to {n}
        !say the numbers [from one|] to {n}
        !say the numbers up to {n}
        !give me the numbers from one to {n}
        !list the numbers from one to {n}
        !do a count to {n}
        can you count to {n}?
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
    """,
    "tell_name": """
        10 my name is {name}
        8 I'm {name}
        4 I am {name}
        4 call me {name}
        4 hi I'm {name}
        4 hello my name is {name}
        3 hello I'm {name}
        3 my name's {name}
        3 this is {name}
        2 it's {name}
        2 you can call me {name}
        2 {name} is my name
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
        the name is {name}
        my name is {name} [by the way|and yours|what's yours|nice to meet you]
        you are talking to {name}
        you're speaking with {name}
        I go by {name}
        I'm called {name}
        my first name is {name}
        from now on call me {name}
        [hello|hi|hey|hi there|hello there] [I'm|I am|my name is|my name's|this is|it's|it is] {name}
        [hey there|good day] [I'm|I am|my name is|my name's|this is|it's|it is] {name}
        [good morning|good afternoon|good evening] [I'm|I am|my name is|my name's|this is|it's|it is] {name}
        [hello|hi|hey] {me} [this is|it's|it is|my name's|I'm called] {name}
        [hello|hi|hey] {me} {name} here
        [hello|hi|hey] there {name} here
        [good morning|good evening|hey] {name} here
        {name} here
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
    """,
    "ask_name": """
        8 what's my name?
        6 what is my name?
        5 do you know my name?
        4 do you remember my name?
        4 who am I?
        2 say my name
        2 do you remember me?
        what is my name [again|]?
        what's my name [again|]?
        do you know [my name|who I am|what my name is]?
        do you remember [my name|me|who I am|what my name is|what I am called]?
        do you still know my name?
        do you still remember [my name|me]?
        can you remember my name?
        can you tell me my name?
        have you forgotten my name?
        did you forget [my name|me]?
        did I tell you my name?
        who am I [again|]?
        what am I called?
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
    """,
}

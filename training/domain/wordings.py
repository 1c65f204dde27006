"""What users say, one template a line (see `grammar`). Data only.

A line that starts with `!` is a request ("tell me a joke") that can be put politely in many frames; one that
ends in `?` is a question; any other is a statement. Slots: {name}, {persona}, {n} (a number in words),
{minutes} ("minute" or "minutes"), {me} (the current persona as an address). HELD_OUT is never trained on.
"""

TRAIN: dict[str, str] = {
    "greet": """
        [hello|hi|hey|howdy]
        [hello|hi|hey] [there|you|again|everyone|my friend|buddy]
        [hello|hi|hey|good morning|good evening|howdy] {me}
        [hello|hi] [hello|hi|hi there]
        good [morning|afternoon|evening|day]
        good [morning|evening|day] to you
        a very good [morning|evening] to you
        [hi|hello] it's me [again|]
        [hey|hi|hello] I'm [back|here|home]
        [greetings|welcome|what's up|hiya|yo]
        greetings {me}
        [hello|hi] nice to [meet|see|hear] you
        [it's|] good to [see|hear] you [again|]
        [hello|hi|hey] [is anyone|is anybody|are you] there?
        are you [there|awake|listening|online]?
        can you hear me?
        [hello|hi] can you hear me?
        [hello|hey] {me} are you there?
        !say [hello|hi] [to me|]
    """,
    "how_are_you": """
        how are you [today|doing|doing today|now|this morning|this evening|]?
        how are you feeling [today|]?
        how [do you feel|have you been]?
        how [do you feel|are things] [today|right now]?
        how [is|are] [it going|things going|everything going]?
        how's [it going|everything|your day|life|your day going]?
        how is your [day|morning|evening|day going]?
        [hello|hi|hey|good morning] how are you [today|doing|]?
        [hello|hi|hey] {me} how are you?
        are you [okay|well|fine|alright|doing well|doing okay|feeling well|good today]?
        is everything [okay|alright|fine] [with you|]?
        what's up with you [today|]?
        how about you?
        and how are you?
        how do you do?
        are you having a [good|nice] day?
        did you [sleep well|have a good day]?
        how was your [day|night|morning]?
        !tell me how you [are|feel|are doing]
    """,
    "who_are_you": """
        who are you [really|exactly|again|]?
        who [is this|am I talking to|am I speaking to|is speaking|is talking]?
        who am I [talking|speaking] [to|with] [now|right now]?
        what is your [name|full name]?
        what's your name [again|]?
        what are you [called|exactly]?
        what do [they|people] call you?
        what should I call you?
        what can I call you?
        do you have a name?
        [and|hello|hi] who are you?
        [and|hello|hi] what's your name?
        which [assistant|persona] [are you|is this|am I talking to]?
        what [persona|voice] is this?
        !tell me [who you are|your name|what you are called|about yourself]
        !tell me a little about yourself
        !introduce yourself [to me|to us|]
        !say your name
        !give me your name
        !remind me who you are
        I [want|would like] to know [who you are|your name]
        I forgot your name
        I don't know your name
        I don't know who you are
    """,
    "capabilities": """
        what can you do [for me|]?
        what else can you do?
        what are you able to do?
        what [things|kind of things] can you do?
        what do you [do|know how to do]?
        what are you good at?
        what are your [skills|abilities|features|functions|talents|tools]?
        how can you help [me|us|]?
        how do you work?
        how could you help me?
        can you help me [with something|]?
        what can I [ask|ask you|say|say to you|do here|do with you]?
        what should I ask you?
        what [questions|commands] can I [ask|use|give you]?
        which [commands|tools] do you [know|have]?
        what [tools|commands] do you have?
        what do you offer?
        what are you [for|made for|useful for]?
        !help
        !help me
        !help me out
        I need [help|some help|your help]
        !show me what you can do
        !tell me [what you can do|what you are able to do|how you can help me|your skills]
        !list [your skills|your abilities|your functions]
        !explain what you can do
        I want to know what you can do
        I don't know what to [ask|say]
    """,
    "joke": """
        !tell me [a|another|one more|a good|a funny|a short|a silly|a bad|a new|your best] joke
        !tell [us|] a joke
        !tell me something funny
        !tell me a joke about [anything|robots|computers]
        !say something [funny|hilarious]
        !make me [laugh|smile]
        !give me [a joke|a good joke|another joke]
        !crack [a joke|me a joke|a few jokes]
        !share a joke
        !entertain me
        do you know [a joke|any jokes|any good jokes|a good joke|another joke|something funny]?
        do you have [a joke|any jokes|another joke] [for me|]?
        have you got [a joke|any jokes]?
        what's your [favorite|best|funniest] joke?
        I [want|would like|need] to hear a joke
        I [want|need] a [joke|laugh|good joke|good laugh]
        I'd love a joke
        how about a joke?
        [one more|another] joke
        a joke
        [let's|time to] hear a joke
        be funny
        can you be funny?
        any [new|good] jokes?
    """,
    "fact": """
        !tell me [a|a fun|an interesting|another|one more|a random|a strange|some|a cool] fact
        !tell me [something interesting|something new|something I don't know|something amazing]
        !teach me [something|something new|a fact]
        !give me [a fact|a fun fact|another fact|an interesting fact|a random fact]
        !share [a fact|a fun fact|an interesting fact]
        !say something [interesting|smart|clever]
        !surprise me [with a fact|]
        do you know [a fun fact|any facts|any fun facts|an interesting fact|something interesting]?
        do you have [a fact|a fun fact|any facts] [for me|]?
        what's [a fun fact|an interesting fact|your favorite fact|the fact of the day]?
        did you learn [anything|something] [new|interesting]?
        I [want|would like] to [hear|know|learn] [a fact|a fun fact|something interesting|something new]
        [a|one more|another] fun fact
        [another|one more] fact
        a fact
        how about a [fact|fun fact]?
        any [fun|interesting] facts?
        fun fact
    """,
    "thanks": """
        thank you [very much|so much|kindly|again|a lot|]
        thank you [for that|for your help|for helping me|for everything|for the help]
        thanks [a lot|a million|so much|very much|again|]
        thanks for [that|your help|helping|everything|the help|doing that]
        [thanks|thank you] {me}
        [okay|great|perfect|good|wonderful|alright] [thanks|thank you]
        many thanks
        I [really|] appreciate it
        I appreciate [that|your help]
        I'm [very|so|] [grateful|thankful]
        that [was|is] [very|] [helpful|kind of you]
        that's [very|] kind of you
        you [were|have been] [very|a great|] help
        thanks that [helped|was helpful|was great]
        that's all thank you
        [oh|well] thank you
    """,
    "goodbye": """
        [goodbye|bye|bye bye]
        [goodbye|bye|bye bye] [then|now|for now|everyone|my friend]
        [goodbye|bye] {me}
        [okay|alright|well] [goodbye|bye|bye then]
        see you [later|soon|tomorrow|around|next time|again|]
        [goodbye|bye] see you [later|soon|tomorrow]
        talk to you [later|soon|tomorrow]
        [I have|I need|I've got] to [go|go now|leave|leave now|run]
        I [should|must] [go|leave]
        I'm [leaving|going|going now|off|out of here|done for today]
        I will [talk|speak] to you later
        I'll [be back|see you later|be going]
        [that's|that is|that will be] all for [now|today]
        that's it for [now|today]
        until [next time|tomorrow|then]
        take care
        have a [good|nice|great] [day|one|evening|weekend]
        farewell
        so long
        we're done [here|for today]
        catch you later
        it was nice [talking|to talk] to you
    """,
    "good_night": """
        good night
        good night [{me}|my friend|everyone|to you|then|for now|and sleep well]
        [okay|well|alright] good night
        night night
        [have a|a] good night
        sleep [well|tight]
        [I'm|I am] going to [bed|sleep]
        [I'm|I am] going to [bed|sleep] now
        [I'm|I am] off to bed
        it's [time for bed|bedtime|my bedtime|time to sleep]
        [time|it's late time] to go to [bed|sleep]
        I [have|need|want] to [go to bed|go to sleep] [now|]
        I will go to [bed|sleep] now
        sweet dreams
        good night and [sweet dreams|see you tomorrow|goodbye]
        see you in the morning
        !wish me a good night
        !say good night [to me|]
    """,
    "compliment": """
        you are [great|amazing|wonderful|awesome|very smart|so smart|clever]
        you are [funny|so funny|nice|very nice|very kind]
        you're [great|amazing|wonderful|the best|brilliant|so nice|so clever]
        you're [very helpful|fantastic|sweet|cool]
        you are [the best|a genius|my favorite|a good friend|a great assistant|very good at this|doing great]
        you are my best friend
        I [like|love] you
        I [really|] like [talking to you|your voice|you a lot|this]
        I love [your voice|talking to you|this]
        you have a [nice|lovely|beautiful|great] voice
        you sound [great|nice|lovely|wonderful]
        [good|great|nice|excellent] [job|work]
        well done
        that was [great|very good|funny|hilarious|awesome|a good one|really good]
        [good|smart|clever] [robot|computer|machine]
        you did [well|great|a good job|very well]
        you make me [happy|smile|laugh]
        what a [nice|lovely|clever] [voice|machine|assistant]
        nice one
        you are [so|really] [good|pretty|impressive|charming]
        I'm impressed
    """,
    "complaint": """
        you are [stupid|dumb|useless|terrible|annoying|boring|wrong]
        you are [so slow|too slow|bad|very rude|not helpful|no help]
        you're [stupid|an idiot|useless|the worst|not funny|very annoying|wrong again|so dumb|not listening]
        I [hate|don't like] you
        I [hate|don't like] [this|your voice|that|talking to you]
        that [was|is] [wrong|bad|terrible|stupid|awful|not funny|not true|not right|not what I asked]
        that's [wrong|not right|not funny|not what I said|not what I wanted|a bad answer]
        you [don't|never] [understand|listen|help|understand me|listen to me]
        you got it wrong
        you made a mistake
        you keep getting it wrong
        this is [terrible|useless|not working|annoying|a waste of time|frustrating]
        [bad|terrible|poor] [job|answer|robot|work]
        you sound [terrible|awful|bad|like a robot]
        what a [terrible|stupid|bad] [answer|joke|machine]
        I'm [angry|mad] [at|with] you
        I'm not happy with you
        shut up
        !be quiet
        you [talk|speak] too [much|fast|slowly]
        I have a complaint
        I want to complain
        nobody likes you
    """,
    "happy": """
        [I'm|I am] [so|very|really|] happy [today|]
        I feel [great|good|happy|wonderful|amazing|fantastic] [today|]
        [I'm|I am] in a [good|great] mood [today|]
        [I'm|I am] [feeling|] [great|fantastic|cheerful|excited|glad|delighted|doing great]
        [I'm|I am] feeling [good|happy|wonderful|great] [today|]
        [I'm|I am] so excited
        today is a [good|great|wonderful] day
        I [had|am having] a [good|great|wonderful] day
        what a [great|wonderful|beautiful|lovely] day
        life is [good|beautiful|great|wonderful]
        everything is [great|going well|wonderful]
        I have [good|great] news
        I got [good news|great news|the job]
        I passed my [test|exam]
        I [won|am on top of the world|could dance]
        this is the best day [ever|of my life]
        that makes me [so|very|] happy
        [I'm|I am] [fine|good|okay|well|doing well|alright] [thank you|thanks|]
        [I'm|I am] very well [thank you|]
        not bad [thank you|]
    """,
    "sad": """
        [I'm|I am] [so|very|really|a little|a bit|] sad [today|]
        I feel [sad|bad|terrible|down|lonely|blue|awful|unhappy|miserable] [today|]
        [I'm|I am] feeling [sad|down|low|bad|lonely|blue] [today|]
        [I'm|I am] [unhappy|lonely|so lonely|miserable|upset|depressed|heartbroken|not happy]
        [I'm|I am] in a bad mood
        [I'm|I am] not [doing well|feeling good|okay|feeling well]
        I had a [bad|terrible|hard|rough|horrible] day
        today was a [bad|terrible|hard] day
        [this is|it was] the worst day ever
        I want to cry
        I have been crying
        I [miss|lost] my [friend|friends|family|dog|cat]
        I lost my job
        I failed my [test|exam]
        nobody [loves|understands] me
        everything is [terrible|going wrong|bad]
        life is [hard|so hard|not fair]
        I got bad news
        !cheer me up
        that makes me [very|so|] sad
    """,
    "bored": """
        [I'm|I am] [so|very|really|a little|a bit|just|] bored [today|]
        [I'm|I am] [bored|so bored] [of this|right now|out of my mind|to death|at home]
        I feel [so|very|] bored
        [I'm|I am] getting bored
        I have nothing to do [today|]
        there is nothing to do [here|]
        there's nothing to do
        I don't know what to do [today|with myself]
        what [should|can] I do [today|now|when I'm bored|for fun]?
        this is [boring|so boring|really boring]
        everything is [so|] boring
        nothing is happening
        life is boring
        it's [boring|so boring] here
        my day is [boring|so boring]
        today is [boring|so boring]
        I need something to do
        I want to do something
        !give me something to do
    """,
    "tired": """
        [I'm|I am] [so|very|really|a little|a bit|just|] tired [today|]
        I feel [tired|so tired|sleepy|exhausted|very tired|worn out] [today|]
        [I'm|I am] [exhausted|sleepy|so sleepy|very sleepy|worn out]
        [I'm|I am] [completely exhausted|half asleep|falling asleep]
        [I'm|I am] getting [tired|sleepy]
        [I'm|I am] tired [of work|of everything|and hungry]
        I [need|want] [a nap|some sleep|some rest|to rest|a break|to lie down]
        I [can't|cannot] keep my eyes open
        I didn't sleep [well|last night|at all|enough]
        I did not sleep well
        I [slept badly|had no sleep|could not sleep|worked all night]
        I have no energy [today|left|]
        it was a long day
        I had a long [day|night|week]
        what a long day
        I could sleep for a week
    """,
    "are_you_human": """
        are you [human|a human|a robot|a machine|a computer|real|alive|a person|an alien|conscious]?
        are you a real [person|human|man|woman|human being]?
        are you [really|actually] [human|a robot|real|alive|a computer]?
        are you a [human or a robot|man or a machine|person or a computer|computer program]?
        are you artificial intelligence?
        are you an [artificial intelligence|android]?
        am I [talking|speaking] to a [human|robot|machine|real person|computer|person]?
        is this a [robot|real person|computer|machine|recording]?
        is there a [human|real person] [there|in there]?
        do you have [a body|feelings|a heart|a brain|a soul|emotions|a face|hands]?
        do you [feel|breathe|dream|think|sleep|eat|have parents]?
        can you [feel|think|dream] [anything|]?
        you are [just|only] a [robot|machine|computer|program]
        you're not [real|human|alive]
        you sound [human|like a person|like a human]
        I think you are a [robot|machine|human]
        what kind of [machine|robot|thing] are you?
    """,
    "who_made_you": """
        who [made|created|built|designed|programmed|invented|trained|wrote|developed] you?
        who is your [maker|creator|boss|father|mother|owner|inventor|designer]?
        who are your [makers|creators|parents|developers]?
        who owns you?
        who do you [work for|belong to]?
        by whom were you made?
        where [do|did] you come from?
        where [were|was] you [made|built|created|born]?
        where are you from?
        when were you [made|built|created|born]?
        how were you [made|built|created|trained]?
        what company [made|built] you?
        which company made you?
        who [made|built] this [machine|robot|program|thing]?
        !tell me who [made|created|built|programmed] you
        !tell me where you come from
        I want to know who [made|built|created] you
        somebody must have [made|built] you
    """,
    "weather": """
        what's the weather [like|today|like today|tomorrow|going to be|outside|like outside|]?
        what is the weather [like|today|like tomorrow|forecast]?
        how's the weather [today|outside|tomorrow|]?
        how is the weather [today|tomorrow|looking|]?
        will it [rain|snow|be sunny|be cold|be warm|be hot] [today|tomorrow|tonight|]?
        is it [raining|snowing|sunny|cold|warm|hot|windy|cloudy] [outside|today|out there|]?
        is it going to [rain|snow|be sunny|be cold] [today|tomorrow|tonight|]?
        do I need [an umbrella|a coat|a jacket] [today|]?
        should I take an umbrella?
        what's the [temperature|forecast] [outside|today|tomorrow|]?
        how [cold|hot|warm] is it [outside|today|]?
        !tell me [the weather|about the weather|the forecast|the temperature]
        !give me the [weather|weather report|forecast|weather for tomorrow]
        !check the [weather|forecast]
        weather
        [today's|tomorrow's] weather
        the weather report
        what does it look like outside?
        can I go out without a coat?
    """,
    "news": """
        what's [new|the news|in the news|happening|going on] [today|]?
        what's [happening|going on] in the world [today|]?
        what is the [news|latest news|news today]?
        what are the [news|headlines|latest headlines|top stories] [today|]?
        any news [today|]?
        is there any [news|good news|important news] [today|]?
        do you have any news [for me|]?
        did anything happen [today|]?
        what happened [today|in the world|in the news|yesterday]?
        !tell me [the news|the latest news|what's new|what's happening|today's news|about the news]
        !read [me|] the [news|headlines|newspaper]
        !give me the [news|latest news|headlines|news of the day]
        I [want|would like] to hear the news
        have you heard the news?
        [today's|the latest] news
        the news
        the headlines
    """,
    "sing": """
        !sing [a song|me a song|something|for me|to me|for us|again|a little song|a nice song|another song]
        !sing [happy birthday|a lullaby|me something|a song for me]
        can you sing [well|]?
        can you sing?
        do you [sing|like singing|know any songs|know a song|like to sing]?
        are you a good singer?
        are you able to sing?
        will you sing [with me|for me]?
        what songs can you sing?
        I [want|would like|would love] to hear you sing
        I [want|would like] to hear a song
        let me hear you sing
        let's sing [a song|together]
        let's hear a song
        how about a song?
        !give me a song
        a song
        one more song
        why don't you sing?
        !try to sing [something|]
        !sing along with me
        !perform a song
        [can|could] I get a song?
        I want a song
        I wish you would sing
        would you sing [at my party|in the shower]?
    """,
    "repeat": """
        !repeat [that|that again|it|what you said|yourself]
        !repeat [your answer|the last sentence|your last sentence|the answer]
        !say [that|it] again
        !say that one more time
        !say [it|that] [once more|one more time]
        say again
        again
        [once more|one more time|come again]
        what did you say?
        what did you just say?
        what was that [again|]?
        what?
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
    """,
    "count": """
        !count to {n}
        !count up to {n}
        !count from one to {n}
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
    """,
    "tell_name": """
        my name is {name}
        my name's {name}
        [hello|hi|hey|good morning|good evening] my name is {name}
        [hello|hi|hey] my name's {name}
        [hello|hi|hey] {me} my name is {name}
        [I'm|I am] {name}
        [hello|hi|hey|good evening] [I'm|I am] {name}
        [hello|hi|hey] {me} [I'm|I am] {name}
        !call me {name}
        you can call me {name}
        you may call me {name}
        [my friends|people|they|you can all] call me {name}
        [everybody|my mother|my wife|my husband] calls me {name}
        [this is|it's] {name}
        [hello|hi|hey] this is {name}
        [hello|hi] it's {name}
        [hello|hi] {name} here
        {name} is my name
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
    """,
    "ask_name": """
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
    """,
    "change_persona": """
        !switch to {persona}
        !change to {persona}
        !become {persona}
        !turn into {persona}
        !be {persona} [now|again|]
        !go back to {persona}
        !switch [back|over] to {persona}
        !change back to {persona}
        !switch [the|] persona to {persona}
        !change [the|your|] [persona|voice|theme|character|personality] to {persona}
        !switch [your|the] [voice|theme|character|personality] to {persona}
        !change yourself [into|to] {persona}
        !let me [talk|speak] [to|with] {persona}
        !put {persona} on
        !get {persona}
        !get me {persona}
        !bring [me|in|back] {persona}
        !bring {persona} back
        !give me {persona}
        !call {persona}
        !connect me [to|with] {persona}
        !put me through to {persona}
        !activate {persona}
        !load {persona}
        !start {persona}
        !use [the|] {persona} [voice|persona|theme]
        !use {persona}
        !transform into {persona}
        !act like {persona}
        !act as {persona}
        !pretend to be {persona}
        !talk like {persona}
        !speak [as|like] {persona}
        !make {persona} [talk|speak] to me
        can I [talk|speak] [to|with] {persona} [now|]?
        may I [talk|speak] [to|with] {persona}?
        could I [talk|speak] to {persona}?
        is {persona} there?
        where is {persona}?
        how about {persona}?
        I [want|wanna|need] to [talk|speak] [to|with] {persona}
        I [would|'d] like to [talk|speak] [to|with] {persona}
        I'd like {persona}
        I [want|need] {persona} [now|back|]
        I want you to be {persona}
        I prefer {persona}
        I'd rather talk to {persona}
        I miss {persona}
        let's [talk|speak] to {persona}
        let's [switch|change|go back] to {persona}
        {persona} please
        you are {persona} now
        now be {persona}
        next persona {persona}
        persona {persona}
        !let {persona} [in|take over|answer|speak]
        !hand over to {persona}
        !swap to {persona}
        !replace yourself with {persona}
        !change into {persona}
        !wake up {persona}
        !bring up {persona}
        {persona} [come back|come here|where are you]
        I choose {persona}
        I want to hear {persona}
        let's hear {persona}
        [enough of you|not you] I want {persona}
        can {persona} [come|come back|talk to me]?
        [will|could] you be {persona} [now|for a while]?
    """,
    "list_personas": """
        which personas are there?
        which personas [do you have|can I use|are available|do you know|can you be|can I choose|exist]?
        what personas [are there|do you have|can I choose|are available|can you do|are installed]?
        what [characters|voices|personalities|themes] [are there|do you have|can I choose|are available]?
        which [characters|voices|personalities|themes] [are there|do you have|can I choose|are available]?
        who else [is there|can you be|can I talk to|is here]?
        who can [you be|I talk to|you become|I speak with]?
        who are the [others|other personas]?
        who can I switch to?
        what can I switch to?
        how many [personas|voices|characters] [are there|do you have]?
        do you have other [personas|voices|characters]?
        are there [any|] other [personas|voices|characters]?
        !list [the|all|your|all the|] personas
        !list the [voices|characters]
        !show me [the|all|your] personas
        !tell me [the|all|your] personas
        !tell me which personas [there are|you have|are available]
        !tell me who [else you can be|I can talk to]
        !name [the|all|your] personas
        !give me [the|a] list of personas
        I want to know which personas there are
    """,
    "get_time": """
        what time is it [now|right now|please|]?
        what's the time [now|right now|please|]?
        what is the [time|exact time|current time]?
        what time do [you|we] have?
        do you know [what time it is|the time]?
        do you have the time?
        have you got the time?
        how late is it?
        is it late?
        is it [noon|midnight|time for lunch] yet?
        what hour is it?
        what does the clock say?
        [sorry|excuse me] what time is it?
        [sorry|excuse me] do you have the time?
        !tell me [the time|what time it is|the current time|the exact time|what the time is]
        !give me the [time|current time]
        !check the [time|clock]
        !look at the clock
        !say the time
        !read [me|] the clock
        I [need|want] to know [the time|what time it is]
        I'd like to know the time
        I don't know what time it is
        the time
        time
        time check
        [any idea|can you see] what time it is?
    """,
    "get_date": """
        what [day|date] is it [today|]?
        what day is [today|it now]?
        what's [the date|today's date|the date today|the day today]?
        what is [the date|today's date|the day|the date today|today]?
        what day of the [week|month] is it [today|]?
        what day do we have [today|]?
        which day [is it|is today|of the week is it|is it today]?
        which [date|month] is it?
        what month is it?
        what's today?
        do you know [what day it is|the date|today's date|what day is today]?
        is [it|today] [Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday] [today|]?
        is it [Friday|the weekend|Sunday] yet?
        !tell me [the date|today's date|what day it is|the day|what date it is|what day today is]
        !give me [the date|today's date]
        !check the [date|calendar]
        !look at the calendar
        !say the date
        I [need|want] to know [the date|what day it is]
        I don't know what day it is
        I forgot what day it is
        the date
        today's date
    """,
    "flip_coin": """
        !flip a coin [for me|again|]
        !flip [the|another|one] coin
        !flip a coin and tell me [heads or tails|the result]
        !toss a coin [for me|again|]
        !toss [the|another] coin
        !throw a coin
        !spin a coin
        !do a coin [flip|toss]
        !give me a coin [flip|toss]
        can you flip a coin?
        do you have a coin [to flip|]?
        heads or tails?
        is it heads or tails?
        coin [flip|toss]
        a coin [flip|toss]
        let's flip a coin
        let's toss a coin
        let's do a coin toss
        how about a coin [flip|toss]?
        I [need|want] a coin [flip|toss]
        I want to flip a coin
        let [a|the] coin decide
        !decide with a coin
        !flip a [quarter|penny]
        !flip one coin [please|]
        time for a coin [flip|toss]
        which side of the coin is it?
        !choose heads or tails
        !pick heads or tails
        !flip it again
        !flip the coin again
    """,
    "roll_dice": """
        !roll [a die|the dice|a dice|the die|some dice|one die|a number]
        !roll [a die|the dice|a dice] [for me|again|]
        !roll a six sided die
        !throw [a die|the dice|a dice|the die]
        !throw the dice [for me|again|]
        !toss [the dice|a die]
        !cast [the dice|a die]
        !give me a [dice roll|roll of the dice|die roll]
        !do a dice roll
        !roll it again
        !roll again
        dice roll
        a dice roll
        let's roll [the dice|a die]
        let's play dice
        let the dice decide
        can you roll [a die|the dice|dice]?
        do you have [dice|a die]?
        how about a roll of the dice?
        I [need|want] [a dice roll|you to roll the dice|to roll a die|to roll the dice]
        it's time to roll the dice
        !give me a number from one to six
        !pick a number [between|from] one [and|to] six
    """,
    "set_timer": """
        !set a timer for {n} {minutes}
        !set a timer to {n} {minutes}
        !set [the|my] timer [for|to] {n} {minutes}
        !set a {n} minute timer
        !set an alarm for {n} {minutes}
        !set me a timer for {n} {minutes}
        !start a timer for {n} {minutes}
        !start a {n} minute timer
        !start the timer for {n} {minutes}
        !start a countdown of {n} {minutes}
        !make a timer for {n} {minutes}
        !give me a {n} minute timer
        !give me {n} {minutes} on the timer
        !put {n} {minutes} on the [clock|timer]
        !remind me in {n} {minutes}
        !wake me [up|] in {n} {minutes}
        !call me in {n} {minutes}
        !tell me when {n} {minutes} [are over|are up|have passed]
        !let me know in {n} {minutes}
        !let me know when {n} {minutes} are up
        !count down {n} {minutes}
        !ring in {n} {minutes}
        I need a timer for {n} {minutes}
        I need a {n} minute timer
        I want a timer for {n} {minutes}
        I'd like a {n} minute timer
        can I [have|get] a timer for {n} {minutes}?
        can I [have|get] a {n} minute timer?
        timer for {n} {minutes}
        [a timer|timer] {n} {minutes}
        {n} minute timer
        a {n} minute timer
        {n} {minutes} on the timer
        my [tea|egg|pasta|pizza] needs {n} {minutes} set a timer
        wait {n} {minutes} and [tell|remind] me
        I'm cooking so set a timer for {n} {minutes}
    """,
    "clear_memory": """
        !forget [everything|all of it|it all|all that|what I said|everything I said]
        !forget [everything about me|all about me]
        !forget everything [we talked about|I told you|you know|you know about me|you remember]
        !forget our conversation
        !forget [the past|this conversation|all our conversations]
        !clear [your|the] [memory|history|memories|conversation]
        !clear everything
        !erase [your|the] [memory|history|memories]
        !erase everything [you know|]
        !delete [your|the|my] [memory|history|memories|data]
        !delete everything [you know|about me|]
        !delete our [conversation|conversations|history]
        !wipe [your|the] [memory|history]
        !wipe everything
        !reset your memory
        !empty your memory
        !remove everything from your memory
        !lose your memory
        can you forget [everything|what I said]?
        I want you to forget [everything|all of it|me]
        you should forget everything
        you must forget everything
        let's start [over|from scratch|with a clean slate]
        let's forget everything
        start over from zero
        don't remember [anything|any of this]
    """,
}

HELD_OUT: dict[str, str] = {
    "greet": """
        hello are you still there?
        hello once again
        good morning my friend
        a good day to you
        hi I'm back again
        hello are you awake?
        good afternoon to you
        nice to see you {me}
    """,
    "how_are_you": """
        are you feeling okay?
        how do things go today?
        how has your day been?
        hello there how do you feel?
        tell me are you well?
        how are you getting on?
        is your day going well?
    """,
    "who_are_you": """
        may I know your name?
        may I ask who you are?
        who exactly am I talking to?
        what name do you have?
        tell me what your name is
        by what name should I call you?
        so you are called what?
    """,
    "capabilities": """
        what sort of things can you do?
        how are you able to help?
        what are all the things you do?
        in what ways can you help me?
        tell me what you are good at
        what would you do for me?
        I could use some help
    """,
    "joke": """
        let me hear something funny
        I could use a good joke
        would you know a funny joke?
        a short joke would be nice
        do you have something funny to say?
        got another joke for me?
        I'm in the mood for a joke
    """,
    "fact": """
        let me hear an interesting fact
        what interesting thing do you know?
        tell me one thing I don't know
        I'd love to learn a new fact
        got a fun fact for me?
        do you have something interesting to tell me?
        a random fact would be nice
    """,
    "thanks": """
        I want to thank you
        thank you that was great help
        my thanks to you
        thanks so very much for the help
        I thank you {me}
        oh thanks that's very kind
        that helped me a lot thank you
    """,
    "goodbye": """
        okay I'm leaving now goodbye
        bye I'll talk to you tomorrow
        I think I have to go
        see you again soon bye
        it's time for me to go
        well I'm off goodbye {me}
        until we talk again
    """,
    "good_night": """
        I'm tired so good night
        okay I'm off to sleep
        a very good night to you
        I should go to bed
        good night see you in the morning
        it's time I went to bed
        have a good sleep
    """,
    "compliment": """
        I think you are great
        you are really very clever
        that was a great answer
        you know you're really funny
        I like the way you talk
        what a great job you did
        you're so good at this
    """,
    "complaint": """
        you are not very good
        I think you are useless
        that answer was wrong
        you really don't understand me
        this is not what I wanted
        I don't like the way you talk
        you're doing a bad job
    """,
    "happy": """
        I'm having the best day
        today I feel very happy
        I'm so glad today
        I just feel wonderful
        everything is good and I'm happy
        I'm very happy right now
        I am full of joy
    """,
    "sad": """
        today I feel so sad
        I'm having a really bad day
        I'm feeling very unhappy
        it was a sad day for me
        I feel like crying
        I'm just so lonely today
        I am full of sorrow
    """,
    "bored": """
        I feel bored right now
        I've got nothing to do
        I'm bored what can I do?
        it's all so boring today
        there's nothing for me to do
        I'm so terribly bored
        I am bored and alone
    """,
    "tired": """
        I feel really tired right now
        I'm so tired I could sleep now
        I think I need some sleep
        today was long and I'm tired
        I'm too tired
        I'd like to rest a bit
        I hardly slept last night
    """,
    "are_you_human": """
        so are you a human being?
        could it be that you are human?
        is it a person I'm talking to?
        are you just a computer?
        do you think you are alive?
        you must be a robot
        tell me are you real?
    """,
    "who_made_you": """
        who was it that made you?
        who put you together?
        do you know who made you?
        what's the name of your creator?
        tell me who your maker is
        which people built you?
        where and when were you made?
    """,
    "weather": """
        do you know if it will rain?
        what will the weather be tomorrow?
        can you tell me what the weather is like?
        is the sun out today?
        do you think it's going to snow?
        is it nice weather outside?
        I want to know the weather
    """,
    "news": """
        is there something new in the world?
        what are today's headlines?
        what news do you have for me today?
        let me hear the news
        has anything happened in the world?
        can you tell me what's in the news?
        I'd like some news
    """,
    "sing": """
        I'd like you to sing now
        would you like to sing?
        sing your favorite song
        why not sing me a song?
        can I hear you sing?
        do you ever sing?
        I'm in the mood for a song
    """,
    "repeat": """
        would you mind repeating that?
        what was it you said?
        I did not hear you say that again
        let me hear that again
        tell me what you said just now
        I'm sorry I didn't get that
        one more time I missed it
    """,
    "count": """
        let's hear you count up to {n}
        I'd like to hear the numbers up to {n}
        count for me from one to {n}
        begin at one and count up to {n}
        how about you count to {n}?
        would you know how to count to {n}?
        now count the numbers to {n}
    """,
    "tell_name": """
        the name I have is {name}
        hello I'm called {name}
        don't forget that I'm {name}
        I want to be called {name}
        hi there it's me {name}
        so my name would be {name}
        everyone calls me {name}
    """,
    "ask_name": """
        can you say what my name is?
        do you happen to know my name?
        tell me do you remember my name?
        what name did I tell you?
        who do you think I am?
        I wonder if you know my name
        have I told you my name?
    """,
    "change_persona": """
        I think I want to talk to {persona} now
        could you go and fetch {persona}?
        would you change over from this one to {persona}?
        get {persona} on the line
        time to be {persona}
        turn yourself back into {persona}
        let {persona} talk to me
        it is time for {persona}
    """,
    "list_personas": """
        what other voices are there?
        tell me what personas I can choose
        can you name all the personas you have?
        do you know which personas there are?
        which other characters can you be?
        who else could I talk to?
        let me hear the list of personas
    """,
    "get_time": """
        can you say what the time is?
        I wonder what time it is
        what would the time be now?
        let me know what time it is
        do you happen to have the time?
        how late is it now?
        what time might it be?
    """,
    "get_date": """
        could you say what day we have?
        I wonder what day it is
        let me know today's date
        what would the date be today?
        do you happen to know the date?
        today is which day?
        which day of the month is today?
    """,
    "flip_coin": """
        I'd like to see you flip a coin
        would you please toss one of your coins?
        let me see a coin flip
        could we flip a coin now?
        flip one for me heads or tails
        now toss that coin up
        go and flip a coin
    """,
    "roll_dice": """
        I'd like to see you throw the dice
        would you roll one of the dice?
        let me see a roll of the dice
        could we roll the dice now?
        now throw that die once
        go and roll the dice
        roll me a die
    """,
    "set_timer": """
        could I have a timer set for {n} {minutes}?
        I want you to time {n} {minutes}
        let's have a timer of {n} {minutes}
        tell me after {n} {minutes}
        would you run a {n} minute timer?
        in {n} {minutes} remind me please
        now a timer for {n} {minutes} please
    """,
    "clear_memory": """
        please forget all you know
        I'd like your memory to be empty
        can everything be forgotten?
        would you erase all that you remember?
        forget all the things I told you
        let's clear the memory
        make your memory empty
    """,
}

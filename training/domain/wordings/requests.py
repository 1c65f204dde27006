"""Jokes, facts, and what is declined. Data only; the form is that of the package's docstring."""

LINES: dict[str, str] = {
    "joke": """
        8 !tell me a joke
        3 tell me another joke
        2 another one
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
        !tell [a|one|another] [joke|good joke|funny joke]
        !tell me [one|two|a few|some] [of your jokes|jokes|good jokes]
        !tell me a [really|very] [good|bad|funny|short] [joke|one]
        !tell me a [dad|knock knock|clean|kids|robot|stupid|corny|cheesy] joke
        !tell us [something funny|another joke|a funny joke|a good joke]
        !tell me a joke [about a cat|about animals|about work]
        !tell me a joke [that is funny|that makes me laugh|I don't know]
        !tell me your [favorite|best|funniest|latest|worst] joke
        !tell me [a funny story|something to laugh about|something hilarious]
        !make a joke [for me|]
        !make us [laugh|smile]
        !make me [laugh|smile] [again|today|a little]
        !get me to laugh
        !joke around [with me|a bit|]
        !give me [your best joke|your funniest joke|a funny joke]
        !give me [some humor|one more joke|something to laugh at|a laugh]
        !give us a joke
        !crack [another|one more|one] joke
        !crack me up
        !amuse me [a little|]
        !say a joke
        !share [one of your jokes|another joke|something funny]
        !hit me with [a joke|your best joke]
        !try to make me laugh
        !try [another|a] joke
        !do a joke [for me|]
        !do your [best|funniest] joke
        !be funny [for once|for me]
        !let me hear [a joke|another joke|your best joke|one of your jokes]
        !lighten the mood
        [got|have you got|have] any [jokes|good jokes|funny jokes|new jokes] [for me|]?
        [got|have you got] [a joke|a good one|a good joke] [for me|]?
        do you know [a joke about robots|a knock knock joke|how to joke]?
        do you know [a really good joke|jokes|some jokes|a funny one]?
        do you have [any|some] [good|funny|new] jokes [for me|]?
        do you [tell|make|do] jokes?
        can you [joke|tell jokes|make jokes|make me laugh|joke a bit]?
        can I [hear|get|have] [a|another|one more] joke?
        may I hear a joke?
        could I [hear|get|have] a joke?
        what [jokes|joke] do you [know|have]?
        what's the [funniest|best] joke you know?
        what's a good joke?
        how about [another joke|a good joke|one more joke|something funny]?
        what about [a joke|another joke]?
        why don't you tell me a joke?
        is there a joke you [like|know]?
        are you [funny|good at jokes|any good at jokes]?
        ready for a joke?
        time for a [joke|laugh|good joke]
        it's time for a joke
        [joke|jokes|joke time|a joke then|next joke|one joke|a good joke|your best joke]
        [one more|another] [joke|good one|funny one] [for me|]
        I'd [like|love] [to hear|] [a|another|a good|a funny] joke
        I [want|need] [to hear|] [a|another|a good|a funny] joke
        I [want|need|would like] to laugh [a bit|today|]
        I [need|could do with] [some humor|a good laugh|cheering with a joke]
        I feel like [a joke|laughing|hearing a joke]
        I [was hoping for|was thinking of|fancy] a joke
        I bet you don't know a joke
        you must know a joke
        let's have [a joke|another joke|a laugh|some fun]
        let's laugh [a bit|together|]
        say something that makes me laugh
    """,
    "fact": """
        8 !tell me a fact
        5 !tell me a fun fact
        2 !tell me something interesting
        2 another fact
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
        !tell [us|] [a fact|a fun fact|something interesting]
        !tell me [one|two|a few|some] [facts|fun facts|interesting facts|facts about anything]
        !tell me a [weird|curious|surprising|crazy|true|little|useless|science|nature] fact
        !tell me a fact about [animals|nature|space|anything|the world|science|bees|the sea]
        !tell me something [surprising|curious|true|strange|fascinating|cool]
        !tell me something [smart|useful|I should know]
        !tell me something [about the world|about nature|about animals|about space]
        !tell me [anything interesting|an interesting thing|a curious thing]
        !teach me [something interesting|something about the world|a new fact]
        !teach me [a fun fact|a thing or two|something useful]
        !teach us something
        !give me [a weird fact|a cool fact|some facts|one fact]
        !give me [a bit of trivia|some trivia|one more fact|something interesting|a surprising fact]
        !give us a [fact|fun fact]
        !share [some facts|another fact|some trivia|some knowledge|something interesting|what you know]
        !say something [I don't know|surprising|wise|educational|fascinating]
        !surprise me [again|please|with something|with something new]
        !amaze me
        !educate me
        !enlighten me
        !let me hear [a fact|another fact|a fun fact|some trivia]
        !let me learn something
        !hit me with a [fact|fun fact]
        !make me smarter
        [got|have you got|have] [any|some] [facts|fun facts|interesting facts|trivia] [for me|]?
        have you got a [fact|fun fact] [for me|]?
        do you know [a fact|some facts|some fun facts|any trivia]?
        do you know [anything interesting|something surprising|any interesting facts|a cool fact]?
        do you have [some|any] [trivia|interesting facts|fun facts|facts] [for me|]?
        can I [hear|get|have|learn] [a|another] [fact|fun fact]?
        could I [hear|get|have] a [fact|fun fact]?
        can you teach me [something|anything]?
        what [fun facts|facts] do you [know|have]?
        what's [today's fact|today's fun fact|a random fact]?
        what's [a cool fact|something interesting]?
        what's [the most interesting thing you know|one interesting thing]?
        what [interesting|fun|cool] [things|facts] do you know?
        what can you teach me?
        what do you know about [the world|nature|animals|anything]?
        what [should|could] I [know|learn] today?
        how about [another fact|an interesting fact|some trivia|a bit of trivia|teaching me something]?
        what about a [fact|fun fact]?
        did you know [anything interesting|something interesting]?
        any [trivia|facts|facts for me|fun facts today]?
        is there [something|anything] interesting [you know|you can tell me]?
        why don't you tell me a [fact|fun fact]?
        [fact|facts|trivia|some trivia|a fun fact]
        [next fact|fact time|fun fact please|one fact|an interesting fact]
        [one more|another] [interesting|random|cool] fact
        fact of the day
        time for a [fact|fun fact]
        I'd [like|love] [a|another] [fact|fun fact]
        I'd [like|love] to hear [a fact|a fun fact|something new|something interesting]
        I'd like to learn [something|something new]
        I [want|need] [a|another] [fact|fun fact]
        I want to [be surprised|be amazed|get smarter|learn]
        I feel like learning something
        I like [facts|fun facts|trivia]
        I bet you know [some facts|something interesting]
        you must know something interesting
        let's [learn something|hear a fact|hear a fun fact|have a fact|have some trivia]
    """,
    "weather": """
        5 what's the weather like?
        4 what's the weather?
        3 how's the weather?
        2 will it rain?
        2 will it rain today?
        2 is it raining?
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
        ~[how cold it is|how warm it is] [outside|tomorrow|today|]
        ~[how hot it is|how the weather is|how the weather will be] [outside|tomorrow|today|]
        ~[what the temperature is|what the forecast is] [outside|tomorrow|today|]
        ~what the forecast says [outside|tomorrow|today|]
        ~[what the weather is going to be|what the weather is today] [outside|tomorrow|today|]
        ~if [it's raining|it's sunny|it's cold outside|it rains]
        ~if [it will snow|it will be sunny|I need an umbrella|it's going to rain|it's warm outside]
        what's the [weather|temperature|forecast] [for|going to be|like] [today|tomorrow|tonight]?
        what's the [weather|temperature|forecast] [for|going to be|like] [this weekend|this week]?
        what's the [weather|temperature|forecast] [for|going to be|like] [next week|this afternoon]?
        what's the [weather|temperature|forecast] [for|going to be|like] [on Sunday|in London]?
        what's the [weather|temperature|forecast] [for|going to be|like] [in Paris|in New York]?
        what's the [weather|temperature|forecast] [for|going to be|like] [at the beach|right now]?
        what's the [weather|temperature|forecast] [for|going to be|like] [there|here]?
        what's the [weather|temperature|forecast] [now|right now|this morning]?
        what's the [weather|temperature|forecast] [tonight|this week|this weekend]?
        what's the [weather|temperature|forecast] [over there|please|where you are|doing|saying|up to]?
        what is the [weather|temperature] [doing|now|right now|outside|here|there|like here]?
        what is the [weather|temperature] [like outside|like right now|going to be|going to be like]?
        what is the [weather|temperature] [going to do|for today|for the weekend|this weekend]?
        what [does|do] the [forecast|weather report|weather people] say [for tomorrow|today|]?
        what kind of weather [do we have|is it|will we have|are we getting] [today|tomorrow|]?
        what temperature is it [outside|today|right now|]?
        what [will it be like|is it like|is it doing] outside [today|now|]?
        what should I wear [today|outside|for this weather]?
        how [cold|hot|warm|windy|wet|bad|nice] will it be [today|tomorrow|tonight|]?
        how [cold|hot|warm|windy|wet|bad|nice] [will it get|is it going to be] [today|tomorrow|tonight|]?
        how [cold|hot|warm|windy|wet|bad|nice] is it out [today|tomorrow|tonight|]?
        how [cold|hot|warm|windy|wet|bad|nice] [is it out there|is it right now] [today|tomorrow|tonight|]?
        how many degrees [is it|are there] [outside|today|]?
        how does the weather look [today|tomorrow|outside|]?
        how will the weather be [today|tomorrow|this weekend|on Sunday|]?
        how's the weather [looking|there|over there|this morning]?
        how's the weather [out there|going to be|in your place|right now|up there]?
        how is the weather [outside|out there|right now|where you are|going to be|over there|doing]?
        will it [be cloudy|be windy|be nice|be freezing|be wet] [tomorrow|today|]?
        will it [be dry|storm|get cold|get warm|get hot] [tomorrow|today|]?
        will it [get better|clear up|stop raining|keep raining|rain later] [tomorrow|today|]?
        will it [rain this afternoon|rain this weekend|rain on Sunday] [tomorrow|today|]?
        will it [snow this week|be foggy|thunder] [tomorrow|today|]?
        will there be [rain|snow|sun|sunshine|a storm|thunder|fog|wind|ice] [today|tomorrow|tonight|later|]?
        will the sun [shine|come out] [today|tomorrow|]?
        will we [get|have] [rain|snow|sun|a storm|good weather|nice weather|bad weather] [today|tomorrow|]?
        is it [wet|freezing|nice|nice out|rainy|foggy|stormy|dry] [outside|today|out there|there|]?
        is it [icy|pouring|still raining|still snowing] [outside|today|out there|there|]?
        is it [cold out|hot out|warm out|raining cats and dogs] [outside|today|out there|there|]?
        is it [going to be|supposed to be] [hot|warm|nice|windy] [today|tomorrow|outside|]?
        is it [going to be|supposed to be] [sunny|cold|cloudy|wet|dry] [today|tomorrow|outside|]?
        is it supposed to [rain|snow] [today|tomorrow|]?
        is the [weather|forecast] [good|bad|nice|okay] [today|tomorrow|]?
        is the [weather|forecast] [any good|going to change|getting better|going to stay] [today|tomorrow|]?
        is the sun [shining|up|out now|coming out]?
        is there [rain|snow|a storm|a storm coming|ice|fog|any rain] [outside|today|coming|]?
        are we [getting|having|going to get|expecting] [rain|snow|a storm|sun] [today|tomorrow|]?
        can I [go for a walk or will it rain|leave my coat at home|wear shorts] [today|]?
        can I [wear a T shirt|hang out the washing|have a picnic will it be dry] [today|]?
        should I [take|bring|wear] [a coat|a jacket|an umbrella|sunscreen] [today|]?
        should I [take|bring|wear] [a hat|boots|a scarf|gloves] [today|]?
        do I need [boots|a hat|a scarf|gloves|sunscreen] [today|]?
        do I need [sunglasses|my umbrella|an umbrella tomorrow|warm clothes|a raincoat|a sweater] [today|]?
        do you [know|have] the [weather|forecast] [for today|for tomorrow|outside|]?
        do you [know|have] the weather forecast [for today|for tomorrow|outside|]?
        do you [know|have] the [weather report|temperature] [for today|for tomorrow|outside|]?
        do you think it will [rain|be sunny|snow|get cold|be cold]?
        can you [check|tell me|give me] the [weather|forecast|temperature] [for today|for tomorrow]?
        can you [check|tell me|give me] the [weather|forecast|temperature] [outside|please|]?
        !tell me [the weather for today|the weather for tomorrow|today's weather]
        !tell me [tomorrow's weather|how cold it is|how warm it is]
        !tell me [how the weather is|if it will rain|if it's raining]
        !tell me [the weather report|the weather forecast|what to wear]
        !give me [the temperature|the weather forecast|today's weather]
        !give me [a forecast|a weather report|the weather update]
        !check [the temperature|if it's raining|if it will rain]
        !check [the weather outside|today's weather|tomorrow's weather|the weather for me]
        !look up the [weather|forecast]
        !look outside and tell me the weather
        !read [me|] the [weather|forecast|weather report]
        !show me the [weather|forecast]
        !forecast the weather
        I [need|want|would like] [the weather|the forecast|a weather report]
        I [need|want|would like] [the weather forecast|the weather for today]
        I [need|want|would like] [to know if it will rain|to know how cold it is]
        [I wonder|I'd like to know] [if it will rain|how warm it is]
        [I wonder|I'd like to know] [what the weather will be|how the weather is]
        I was wondering [if it will rain|about the weather|how cold it is|how the weather is]
        [weather please|weather today|weather tomorrow|weather report|weather forecast]
        [weather check|the weather|the weather please|the weather today|forecast]
        [the forecast|forecast for tomorrow|temperature|temperature outside|today's forecast]
        [tomorrow's forecast|the temperature please|the weather for tomorrow]
        [any rain today|rain today|sun or rain]
        let's hear the weather
    """,
    "news": """
        5 what's the news?
        4 what's new?
        3 any news?
        3 !tell me the news
        2 !read me the news
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
        ~what's [happening|going on|new|happening in the world|going on in the world|new today] [today|]
        ~what [the news is|the headlines are|happened today]
        ~what [happened in the world|the latest is|the papers say]
        what's [the latest|the latest news] [today|now|right now|]?
        what's [new in the world|the big story|the top story] [today|now|right now|]?
        what's [the story today|up in the world] [today|now|right now|]?
        what's [on the news|on the front page|making the news] [today|now|right now|]?
        what's [making headlines|the headline] [today|now|right now|]?
        what's [the headline today|the breaking news|today's news] [today|now|right now|]?
        what's [today's top story|today's headline|the world news] [today|now|right now|]?
        what's [the local news|trending|the word today] [today|now|right now|]?
        what's happening [in politics|in the country|in town|in the city|in sports]?
        what's happening [out there|around the world|right now in the world|these days|this week]?
        what's going on [out there|around the world|these days]?
        what's going on [in the country|in town|this week|in politics]?
        what is [new|happening|going on] [in the world|today|out there|in the news|in politics|]?
        what is in the [news|paper|papers|newspaper] [today|]?
        what [did I miss|have I missed|is there new] [today|in the news|in the world]?
        what happened [this morning|last night|this week]?
        what happened [in politics|in the world today|while I was away|on the news]?
        what do the [papers|newspapers|headlines] say [today|]?
        what are [the main stories|the big stories|the news] [today|]?
        what are [the top headlines|people talking about|the latest stories] [today|]?
        what [news|stories] [is there|are there|have you got|have you] [today|]?
        which news [do you have|is there|are there] [today|]?
        is there [anything|something] [new|in the news|on the news|in the paper] [today|]?
        is there [anything important|anything interesting] [new|in the news] [today|]?
        is there [anything important|anything interesting] [on the news|in the paper] [today|]?
        is there [breaking|any breaking|any big|any local|any world] news [today|]?
        has anything [happened|important happened|big happened|interesting happened] [today|]?
        did [anything|something] [important|big|interesting|bad|good] happen [today|in the world|]?
        did I miss [anything|anything in the news|any news|the news]?
        do you [have|know|follow|read|watch] [the news|the latest news]?
        do you [have|know|follow|read|watch] [the headlines|the newspaper|today's news]?
        do you know what's [going on|happening] [today|in the world|]?
        have you [got|read|seen|any] [the news|the headlines|the paper|the papers] [today|]?
        have you got [any|some] news [for me|today|]?
        can I [hear|get|have] the [news|headlines|latest news] [please|]?
        can you [read|give me|tell me|read me] the [news|headlines|latest news] [please|today|]?
        could I [hear|get|have] the [news|headlines]?
        [any|some] [big news|breaking news|interesting news|important news|headlines] [today|]?
        [any|some] [good news|news for me|new stories|news from the world|news to share] [today|]?
        !tell me [today's headlines|the headlines|what's going on|what happened today|what is new|any news]
        !tell me [some news|the world news|the top story]
        !tell me [the top stories|what's going on in the world]
        !tell me [what's happening in the world|what the papers say]
        !tell us the news
        !read [me|us|] [the paper|the latest news|today's news|today's headlines]
        !read [me|us|] [the front page|the top stories|the morning paper|some news|the world news]
        !give me [today's news|some news|the headlines please]
        !give me [the world news|the top stories|today's headlines]
        !give me [an update on the news|a news update|the local news]
        !give me [the morning news|the news briefing|a summary of the news]
        !give us the news
        !check the [news|headlines]
        !look up the news
        !play the news
        !show me the [news|headlines]
        !turn on the news
        !update me [on the news|]
        !fill me in on the news
        !catch me up on the news
        !bring me up to date
        !summarize the news
        !start the news
        let's hear the [news|headlines]
        I [want|need|would like] [the news|the latest news|the headlines|a news update]
        I [want|need|would like] [to know what's going on in the world|to know the news]
        I [want|need|would like] [to know what's new|to hear what's new|to hear the headlines]
        I was wondering [what's new|what's in the news|what's happening in the world|if there's any news]
        I haven't heard the news [today|yet]
        I missed the news [today|this morning|]
        [news|news please|the news please|news today|today's headlines]
        [today's news please|breaking news|latest news|latest headlines|news update|the morning news]
        [the evening news|world news|local news|headlines|headlines please]
        [top stories|news of the day|news time|a news update please|front page news|the latest]
        it's time for the news
        time for the news
    """,
    "sing": """
        5 !sing a song
        5 !sing me a song
        4 can you sing?
        3 !sing something
        2 !sing for me
        !sing [a song|me a song|something|for me|to me|for us|again|a little song|a nice song|another song]
        !sing [happy birthday|a lullaby|me something|a song for me]
        can you sing [well|]?
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
        !sing [anything|anything you like|whatever you like] [for me|please|]
        !sing [any song|one song|one more song|a few lines] [for me|please|]
        !sing [a line|a tune|a verse|the chorus|a melody|a love song|a sad song] [for me|please|]
        !sing [a happy song|a funny song|a short song] [for me|please|]
        !sing [a rock song|a pop song|a jazz song|a folk song] [for me|please|]
        !sing [an opera|an aria|a nursery rhyme] [for me|please|]
        !sing [a Christmas carol|jingle bells|the alphabet|the national anthem] [for me|please|]
        !sing [the birthday song|twinkle twinkle little star|some blues] [for me|please|]
        !sing [some rap|some opera|some music|the blues] [for me|please|]
        !sing [la la la|out loud|loudly|softly|again for me|in the shower|like a bird] [for me|please|]
        !sing [like a star|my song|our song] [for me|please|]
        !sing [the song again|a birthday song|to my baby|to us] [for me|please|]
        !sing [with us|along|a bit] [for me|please|]
        !sing [a little|a little bit|a little for me|a little something] [for me|please|]
        !sing me [anything|any song|another song|one more song]
        !sing me [a lullaby|happy birthday|to sleep|a love song|a little song]
        !sing me [a nice song|a tune|a happy song|a funny song|a short song]
        !sing me [a verse|your song|the blues|a Christmas song|your best song]
        !sing us [a song|something|another song|a lullaby]
        !sing happy birthday [to me|to my friend|for my mom|to you|please]
        !sing [me|] a song [about love|about the sea|about robots|about me]
        !sing [me|] a song [about summer|about cats|from your country|you like]
        !hum [something|a song|a tune|me a tune|a melody|a little song|for me|a little]
        !whistle [a tune|something|a song|for me]
        !rap [for me|something|a little]
        !give me [a tune|a little song|another song|a concert|a lullaby]
        !give us [a song|a tune]
        !perform [something|a song for me|a tune|for us]
        !do [a song|some singing|karaoke|a little singing|karaoke with me]
        !show me [how you sing|that you can sing|your singing voice|how well you sing]
        !start singing
        !try singing [something|]
        !practice singing
        !make some music with your voice
        !let me hear [a song|you sing a song|your singing voice|another song|your song]
        !entertain me with a song
        can you sing [a song|something|me a song|happy birthday] [please|for me|]?
        can you sing [for me|a lullaby|another song|a little] [please|for me|]?
        can you sing [in tune|at all|along|a love song] [please|for me|]?
        can you sing [please|songs|opera|any songs|it for me] [please|for me|]?
        can you [hum|rap|whistle|hum a tune]?
        can you [hum a song|carry a tune|do karaoke|sing and dance|perform a song]?
        can we sing [together|a song|something|a duet]?
        can I [hear|get|have] [a song|another song|one song|you singing|your singing voice] [please|]?
        could you sing [a song|something|me a song|for me] [please|]?
        could you sing [for us|happy birthday|a little|us something] [please|]?
        could I hear [a song|you sing something|your singing]?
        will you sing [a song|me a song|something|for us|to me]?
        will you sing [happy birthday|please|a little|with me please|along]?
        would you sing [a song|me a song|something|for me] [please|]?
        would you sing [for us|to me|with me|a lullaby|happy birthday] [please|]?
        would you mind singing [a song|something|for me|a little]?
        do you [like|love|enjoy|want] [to sing songs|songs|to sing a song]?
        do you [like|love|enjoy|want] [singing songs|to sing with me|singing to people]?
        do you [sing|sing songs|sing well|sing in the shower] [sometimes|often|]?
        do you [sing at all|sing at night|rap|hum|do karaoke] [sometimes|often|]?
        do you know [any|some|a] [song|songs to sing|lullabies|songs|good songs|Christmas songs] [for me|]?
        do you have [a singing voice|a song for me|any songs|a song]?
        do you have a good singing voice?
        have you [ever sung|got a song for me|got a good singing voice|got any songs]?
        are you [good at singing|any good at singing|a singer|going to sing]?
        are you [musical|able to sing songs|willing to sing|in the mood to sing|ready to sing]?
        how about [singing|singing something|singing a song]?
        how about [a little song|a tune|another song|singing for me]?
        how well can you sing?
        how do you sound when you sing?
        what about [a song|singing something|a tune]?
        what [song|songs] [do you know|can you sing for me]?
        what [song|songs] [do you like to sing|would you sing|will you sing]?
        what's your favorite song [sing it|to sing]?
        which songs [do you know|can you sing|do you sing best]?
        why [won't|can't] you sing?
        why don't you sing [a song|something|me something|for me|for us|a little|happy birthday]?
        why don't we sing [together|a song|something]?
        shall we sing [together|a song|something]?
        I [want|would like|would love] [to hear your singing|you to sing]
        I [want|would like|would love] [to sing with you|to hear you sing something|to hear you sing a song]
        I [want|would like|would love] [to hear your singing voice|a lullaby|a concert]
        I [want|would like|would love] [to sing together|another song|some singing]
        I [want|need] [a song|a tune|another song|one more song|a lullaby] [please|from you|]
        I [bet|think] you [can sing|can't sing|sing well|have a good singing voice]
        I [love|like] [it when you sing|your singing|songs sing me one]
        I wonder [if you can sing|how you sing|how you sound when you sing]
        I was wondering if you [sing|could sing|can sing|could sing me a song|could sing for me]
        [my baby|my kid|my son|my daughter] [wants|needs] [a song|a lullaby|you to sing]
        it's my birthday sing [for me|happy birthday|me a song|something]
        let's [do karaoke|have a song|sing something|sing happy birthday]
        let's [hear you sing|hear your singing voice|hear a tune|have a sing along|sing a duet]
        [song|song please|a song please|a song for me]
        [another song|another song please|one song please|next song for me to hear from you|sing]
        [sing sing sing|sing please|please sing|a little song|a lullaby please]
        [a tune please|karaoke time|singing time|time for a song|time to sing]
        you [should|could|must|can] sing [something|for me|a song|more often|me a song|for us]
    """,
}

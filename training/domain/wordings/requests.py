"""Jokes, facts, and what is declined. Data only; the form is that of the package's docstring."""

LINES: dict[str, str] = {
    "joke": """
        13 !tell me a joke
        10 tell a joke
        8 a joke please
        6 joke
        6 do you know a joke?
        6 !make me laugh
        5 tell me another joke
        5 !tell me something funny
        5 do you know any jokes?
        5 another joke please
        5 can you tell me a joke?
        3 another one
        !tell me [a|another|one more|a good|a funny|a short|a silly|a bad|a new|your best] joke
        !tell [us|] a joke
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
        [a|one|another|one more] [joke|quick joke|little joke] [please|for me|for us|if you will]
        [a|one|another|one more] [short joke|silly joke|clean joke] [please|for me|for us|if you will]
        [joke|jokes|a funny joke|some jokes|a few jokes|a gag|a pun|a riddle or a joke|humor] please
        !tell [the kids|my son|my daughter|everyone] [a joke|a funny joke|something funny]
        !tell [my friends|my grandma|the class|my wife] [a joke|a funny joke|something funny]
        !tell me [a gag|a pun|a one liner|a wisecrack|a tall tale that's funny]
        !tell me [a really funny one|a cracker|a side splitter|a rib tickler]
        !tell me [the best joke ever|the joke of the day|the funniest joke in the world]
        !tell me [the first joke you think of|any joke|any old joke]
        !tell me a [joke for kids|joke for children|joke for my friend]
        !tell me a [joke to cheer me up|joke before bed|joke to start my day]
        !tell me a joke about [dogs|a chicken|cows|ducks|doctors|teachers|school]
        !tell me a joke about [food|space|pirates|ghosts|elephants|cheese|football]
        !give me [a pun|a gag|a one liner|a chuckle|a giggle]
        !give me [something to giggle about|a dad joke|some jokes|a little humor|a good one]
        !give us [a laugh|a good joke|something funny|a chuckle|another joke|your best one]
        !make [us|everybody|my friends|the baby|him|her] [giggle|chuckle|laugh out loud]
        !make [me|us|everybody|my friends|the baby|him|her] [laugh please|crack up]
        !crack [some jokes|us up|a gag|a funny one|a good one|your best joke]
        !throw [us a joke|me a joke|a joke my way|me another joke]
        !say something [silly|witty|comical|that's funny|to make me laugh|really funny|to make us laugh]
        !come up with [something funny|a new joke|a good one liner]
        !think of [a joke|something funny|a good joke]
        !brighten my day with a [joke|laugh|good joke]
        !start my day with a [joke|laugh]
        !cheer us with a joke
        !read me a joke
        !recite a [joke|funny line]
        !treat me to a joke
        let's hear [one of your jokes|your best joke|something funny|a funny one|another one of your jokes]
        [could I|may I|can we|could we|might I] [hear|have|get] [a joke|a funny joke|another joke] [please|]?
        [could I|may I|can we|could we|might I] [hear|have|get] [one of your jokes|a good laugh] [please|]?
        [would you|will you|can you|could you] [make me giggle|do a joke|crack a joke] [for me|please|]?
        [would you|will you|can you|could you] [share a joke|say something funny] [for me|please|]?
        [are there|have you] any [jokes|funny jokes|good ones] [in there|for us|for today|you like]?
        [are there|have you] any [puns|dad jokes|knock knock jokes] [in there|for us|for today|you like]?
        [do you know|have you heard|got|have you got] [a pun|something to make me laugh|a dad joke]?
        [do you know|have you heard|got|have you got] [a knock knock joke|any puns|any funny ones]?
        [what's|what is] [the joke of the day|your funniest one|a funny joke]?
        [what's|what is] [the best joke ever|the worst joke you know|something funny]?
        [how about|what about|fancy] [telling a joke|a pun]?
        [how about|what about|fancy] [a dad joke|a funny one|some humor|a quick joke]?
        [I'd|I would] [like|love] [a laugh|a good laugh|to laugh|to hear something funny]
        [I'd|I would] [like|love] [to hear your best joke|a dad joke|some jokes]
        [I'm|I am] [in the mood for|ready for] [a good joke|a laugh|something funny]
        [I'm|I am] [waiting for|dying for] [a joke|a good joke|a laugh|something funny]
        [I|we] [need|want|could use|could do with] [something funny|a funny joke|some jokes]
        [I|we] [need|want|could use|could do with] [a giggle|a chuckle|cheering up with a joke]
        [I|we] [like|love|enjoy] [jokes|your jokes tell me one|jokes tell us one|a good joke|funny jokes]
        I wonder if you [know a joke|know any jokes|have a joke|can make me laugh|are funny]
        I've [got time for|room for] [a joke|another joke]
        [knock knock joke|dad joke|joke of the day|next joke please|more jokes]
        [more jokes please|one more please|another|a laugh please]
        [my kids want|my friend wants] [a joke|to hear a joke|to laugh|another joke]
        [the children want|we all want] [a joke|to hear a joke|to laugh|another joke]
        you [should|could|may] tell [me|us] [a joke|another joke|something funny] [now|]
    """,
    "fact": """
        12 !tell me a fact
        9 tell me something interesting
        7 !tell me a fun fact
        7 a fun fact please
        6 fun fact
        6 a fact please
        6 !tell me something new
        4 !teach me something
        4 another fact please
        4 do you know any facts?
        4 can you tell me a fact?
        3 !tell me something interesting
        3 another fact
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
        [a|one|another|one more] [fact|fun fact|quick fact|little fact] [please|for me|for us|of yours]
        [a|one|another|one more] [short fact|strange fact|random fact] [please|for me|for us|of yours]
        [facts|trivia|random fact|some facts|knowledge] please
        [a bit of knowledge|a cool fact|something interesting|something new] please
        !tell [the kids|my son|my daughter|everyone] [a fact|a fun fact|something interesting]
        !tell [my friends|the class|my brother] [a fact|a fun fact|something interesting]
        !tell me [a scientific|a historical|a nerdy|a silly|a mind blowing] fact
        !tell me [an unusual|an odd|an amazing|a neat|a lesser known] fact
        !tell me [a piece of trivia|some trivia|the fact of the day|an incredible fact]
        !tell me [a little known fact|a fact for today|any fact]
        !tell me a fact about [cats|dogs|birds|whales|history|the moon|the human body]
        !tell me a fact about [plants|food|dinosaurs|elephants|water|planets|oceans]
        !tell me something [odd|weird|unusual|extraordinary|remarkable] [today|]
        !tell me something [surprising|educational|mind blowing|I never heard] [today|]
        !tell me something [I might not know|nobody knows|most people don't know|worth knowing]
        !tell me something [to think about|clever|about history]
        !tell me something about [animals today|the ocean|the planets|the stars]
        !tell me something about [history|science|the human body|plants]
        !teach [the kids|my son|my daughter|us] [something|something new|a fact|something interesting]
        !teach me [some science|some history|some trivia|something cool]
        !teach me [something clever|something today|anything you like]
        !give me [a nugget of knowledge|a piece of trivia|a fact for the kids|a strange fact]
        !give me [a fact of the day|a bit of knowledge|some knowledge]
        !give us [a fact|some trivia|something interesting|another fact|a random fact]
        !share [a piece of trivia|your knowledge|a bit of wisdom|a strange fact]
        !share [something new|something fascinating|a random fact]
        !broaden my [mind|horizons]
        !feed my [brain|mind|curiosity]
        !impress me with [a fact|a fun fact|your knowledge|some trivia|something interesting]
        !amaze me with [a fact|your knowledge|something]
        !blow my mind [with a fact|]
        !astonish me
        !wow me with a fact
        !throw [some trivia|a fun fact] at me
        !come up with [a fact|something interesting]
        !expand my [knowledge|mind]
        [could I|may I|can we|could we] [hear|have|get|learn] [a fact|a fun fact|something new] [please|]?
        [could I|may I|can we|could we] [hear|have|get|learn] [something interesting|some trivia] [please|]?
        [would you|will you|can you|could you] [share a fact|teach me a fact|surprise me] [please|]?
        [would you|will you|can you|could you] [share some trivia|tell us something new] [please|]?
        [are there|have you] any [facts|fun facts|interesting facts] [in there|for us|for today|you like]?
        [are there|have you] any [interesting things|cool facts] [in there|for us|for today|you like]?
        [do you know|have you heard|got|have you got] [a piece of trivia|something fascinating]?
        [do you know|have you heard|got|have you got] something weird?
        [do you know|have you heard|got|have you got] [a strange fact|a random fact]?
        [what's|what is] [the fact of today|the weirdest fact you know|the coolest fact]?
        [what's|what is] [a strange fact|something I don't know|your best fact]?
        [what's|what is] [an interesting thing|a surprising fact|the most amazing fact]?
        [what's|what is] [something new|one thing I should know]?
        [what|which] [surprising|amazing|strange|weird|clever] [facts|things] do you know?
        [how about|what about|fancy] [some facts|a strange fact|a random fact|a piece of trivia]?
        [how about|what about|fancy] [something interesting|a bit of knowledge|a quick fact]?
        [I'd|I would] [like|love] to [know something new|know a fact|learn a fact|hear some trivia]
        [I'd|I would] [like|love] to [be amazed|be surprised|get smarter]
        [I'm|I am] [in the mood for|ready for|curious for|hungry for] [a fact|a fun fact|some trivia]
        [I'm|I am] [in the mood for|ready for|curious for|hungry for] [knowledge|something interesting]
        [I|we] [need|want] [some trivia|a random fact|something interesting]
        [I|we] [need|want] [to know something interesting|to learn something|some facts]
        [I|we] [love|enjoy] [facts|trivia|fun facts|learning new things|learning things|interesting facts]
        I wonder if you know [a fact|anything interesting|any facts|some trivia]
        [fact check me in one fact|next fact please|more facts|more facts please|daily fact]
        [today's fact|useless fact|weird fact|animal fact|science fact]
        [my kids want|my son wants] [a fact|to hear a fact|to learn something|a fun fact]
        [the children want|we all want] [a fact|to hear a fact|to learn something|a fun fact]
        you [should|could|may] tell [me|us] [a fact|something interesting|a fun fact|something new] [now|]
    """,
    "weather": """
        11 how is the weather?
        9 what's the weather like?
        9 what's the weather like today?
        9 what is the weather like?
        9 how's the weather today?
        7 what's the weather?
        7 weather please
        7 what's the forecast?
        7 will it rain tomorrow?
        6 how's the weather?
        6 is it cold outside?
        6 is it going to rain?
        6 what's the temperature?
        6 do I need an umbrella?
        4 will it rain?
        4 will it rain today?
        4 is it raining?
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
        [and|so|tell me|any idea] how's the weather [looking|doing|today|tomorrow|outside|]?
        [what|how] will [tomorrow|the day|the weekend] be like [weather wise|in terms of weather]?
        [what|how] will [tonight|the morning] be like [weather wise|in terms of weather]?
        what's it [like|like out|like outside] [today|right now|this morning|]?
        what's it [doing outside|doing out there|like out there] [today|right now|this morning|]?
        what [sort|type] of weather [is it|do we get|can I expect] [today|tomorrow|this weekend]?
        what [sort|type] of weather [should I expect|are we having|is coming] [today|tomorrow|this weekend|]?
        what [can I expect|should we expect] from the weather [today|tomorrow|]?
        what [are we in for|can we look forward to] from the weather [today|tomorrow|]?
        what's the [outlook|sky like|wind like] [today|tomorrow|for today|tonight|]?
        what's the [chance of rain|chance of snow|outdoor temperature] [today|tomorrow|for today|tonight|]?
        what [are the chances|is the probability] of [rain|snow|sunshine] [today|tomorrow|tonight|]?
        what [are the chances|is the probability] of [a storm|a shower] [today|tomorrow|tonight|]?
        what is the likelihood of [rain|snow|sunshine|a storm|a shower] [today|tomorrow|tonight|]?
        what's the [high|low|highest temperature] [today|tomorrow|tonight|]?
        what's the [lowest temperature|temperature going to be] [today|tomorrow|tonight|]?
        what [clothes|coat|shoes|jacket] [should|do|shall] I [wear|need] [for the weather|for this weather]?
        what [clothes|coat|shoes|jacket] [should|do|shall] I [wear|need] [in this weather|outside]?
        how [chilly|cool|sunny|rainy|mild] [is it|will it be|is it going to be] [today|tomorrow|outside|]?
        how [humid|cloudy|stormy] [is it|will it be|is it going to be] [today|tomorrow|outside|]?
        how [foggy|freezing] [is it|will it be|is it going to be] [today|tomorrow|outside|]?
        how's the [sky|sky looking|outlook|temperature|forecast|sun|rain|wind] [today|tomorrow|outside|]?
        how [much rain|much snow|strong a wind] [will we get|are we getting|is coming] [today|tomorrow|]?
        will [the rain|the snow|the storm] [stop|stop soon|last all day|be over] [today|soon|]?
        is [the rain|the snow|the storm] [going to stop|going to last|over|nearly over] [today|soon|]?
        will [today|tomorrow|tonight] be [rainy|sunny|cold|warm|dry|wet|nice|cloudy|windy]?
        will [the weekend|this afternoon] be [rainy|sunny|cold|warm|dry|wet|nice|cloudy|windy]?
        is [today|tomorrow|tonight] going to be [rainy|sunny|cold|warm|dry|wet|nice|cloudy]?
        is [the weekend|this afternoon] going to be [rainy|sunny|cold|warm|dry|wet|nice|cloudy]?
        will it [be raining|get chilly|get windy|get foggy] [today|tomorrow|tonight|later|]?
        will it [get any warmer|get colder|cool down|warm up] [today|tomorrow|tonight|later|]?
        will it [drizzle|hail|pour|be chilly|be mild] [today|tomorrow|tonight|later|]?
        will it [be icy|be bright|be stormy] [today|tomorrow|tonight|later|]?
        will it [be humid|be dry enough for a walk] [today|tomorrow|tonight|later|]?
        is it [drizzling|hailing|bright|chilly|cool|humid] [outside|today|out there|out|]?
        is it [mild|muggy|lovely|grey|overcast|misty] [outside|today|out there|out|]?
        is it [a nice|a sunny|a cold|a rainy|a good|a warm] day [outside|out there|today]?
        is it [a nice|a sunny|a cold|a rainy|a good|a warm] day [for a picnic|for a walk|for the beach]?
        is it [warm enough|nice enough|dry enough|too cold] [for a walk|to go out|to go swimming]?
        is it [warm enough|nice enough|dry enough|too cold] [for the park|outside]?
        is it [too wet|too hot|too windy] [for a walk|to go out|to go swimming|for the park|outside]?
        is [rain|snow|sunshine] [expected|coming|forecast|likely|on the way] [today|tomorrow|tonight|]?
        is [a storm|bad weather|good weather] [expected|coming|forecast] [today|tomorrow|tonight|]?
        is [a storm|bad weather|good weather] [likely|on the way] [today|tomorrow|tonight|]?
        are there [clouds|any clouds|showers] [today|coming|outside|in the forecast|in the sky]?
        are there [thunderstorms|strong winds] [today|coming|outside|in the forecast|in the sky]?
        does it look like [rain|snow|a storm|sun] [today|outside|to you|]?
        do I [have to|need to|want to] [take|bring|wear|carry] [an umbrella|a raincoat] [today|tomorrow|]?
        do I [have to|need to|want to] [take|bring|wear|carry] [a jacket|a coat] [today|tomorrow|]?
        do I [have to|need to|want to] [take|bring|wear|carry] [rain boots|a warm coat] [today|tomorrow|]?
        do I [have to|need to|want to] [take|bring|wear|carry] sunglasses [today|tomorrow|]?
        [should|shall] I [put on|pack|grab|have] [an umbrella|a raincoat|my coat] [today|tomorrow|]?
        [should|shall] I [put on|pack|grab|have] [a jumper|a sweater|sun cream] [today|tomorrow|]?
        [can|could|should] [we|I] [have a barbecue|eat outside] [in this weather|with this weather]?
        [can|could|should] [we|I] dry the laundry outside [in this weather|with this weather]?
        [can|could|should] [we|I] [go to the beach|sit in the garden] [in this weather|with this weather]?
        [can|could|may] I [get|have|hear] [the weather|the forecast|the weather forecast] [please|for today|]?
        [can|could|may] I [get|have|hear] [a weather report|a weather update] [please|for today|]?
        [could you|would you|will you] [give me the weather|tell me the weather|check the forecast] [please|]?
        [could you|would you|will you] [look at the weather|check the weather] [please|]?
        have you [seen|heard|got|checked] the [weather|forecast] [today|for today|]?
        have you [seen|heard|got|checked] the [weather report|weather forecast] [today|for today|]?
        did you [see|hear|check|catch] the [weather|forecast|weather report] [today|for today|]?
        !tell me [if I need a coat|if it's cold out|if it's warm today|if the sun is out]
        !tell me [if it's sunny|if there will be snow|whether it will rain]
        !tell me what [it's like outside|the weather is doing|the forecast is]
        !tell me what [the sky looks like|weather to expect]
        !tell me [how hot it is|how hot it will be|the outlook|today's temperature]
        !tell me [today's forecast|tomorrow's forecast|the chance of rain]
        !tell us [the weather|the forecast|how the weather is|if it will rain|about the weather today]
        !give me [the forecast for today|the forecast for tomorrow|the outlook]
        !give me [tomorrow's weather|today's temperature|the weather please]
        !give us [the weather|the forecast|a weather update]
        !check [the sky|the rain|the outside temperature|if I need an umbrella]
        !check [if it's cold out|tomorrow's forecast|the weather for tomorrow]
        !look [out the window and tell me the weather|at the forecast|at the sky]
        !look [for the weather|up the temperature]
        !get me the [weather|forecast|weather report|temperature]
        !find out [the weather|if it will rain|how cold it is]
        !update me on the weather
        !predict the weather
        !read out the weather
        ~[if it's cold out|if it's nice out|if the sun is shining] [today|]
        ~[if I need a jacket|if I should take an umbrella] [today|]
        ~[whether it will rain|whether it's raining|whether it's cold] [today|tomorrow|]
        ~[whether it will snow|whether I need a coat] [today|tomorrow|]
        ~[what it's like outside|what the weather's like] [today|]
        ~[how the weather looks|what to wear for this weather] [today|]
        [I'm|I am] [going out|going for a walk|going for a run] [will it rain|what's the weather like]?
        [I'm|I am] [going out|going for a walk|going for a run] do I need a coat?
        [I'm|I am] [going hiking|leaving the house] [will it rain|what's the weather like|do I need a coat]?
        [I plan|I want|I'm going|we are going] to [go out|have a picnic] [how's the weather|will it rain]?
        [I plan|I want|I'm going|we are going] to [go out|have a picnic] is it sunny?
        [I plan|I want] to [go to the beach|go hiking] [how's the weather|will it rain]?
        [I'm going|we are going] to [go to the beach|go hiking] [how's the weather|will it rain]?
        [I plan|I want|I'm going|we are going] to [go to the beach|go hiking] is it sunny?
        [I|we] [hope it won't rain|hope it's sunny] [today|tomorrow|] what's the forecast
        [I|we] [hope it won't rain|hope it's sunny] [today|tomorrow|] what does the forecast say
        [I|we] hope it stays dry [today|tomorrow|] [what's the forecast|what does the forecast say]
        [I'd like|I want|I need] to [hear the forecast|hear the weather|check the weather]
        [I'd like|I need] to [know the weather|know the temperature|know the forecast]
        [weather|forecast|temperature] [now|for now|for the day|for tonight|for the weekend]
        [weather|forecast|temperature] [this evening|for this week|here|outside now]
        [rain or shine|umbrella or not|coat or no coat] [today|outside|tomorrow]
        [sunny or rainy|hot or cold|warm or cold] [today|outside|tomorrow]
        [daily weather|weekend weather|local weather|outside temperature]
        [today's temperature|weather update|weather outside|chance of rain]
        the weather [for|this] [tonight|weekend|afternoon|morning] [please|]
    """,
    "news": """
        10 what is the news?
        8 what's the news?
        8 what's in the news?
        8 news please
        6 what's new?
        6 any news today?
        6 what's happening in the world?
        6 the news please
        6 what's going on?
        5 any news?
        5 !tell me the news
        5 what's the latest?
        5 news
        5 anything new?
        3 !read me the news
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
        [and|so|tell me] what's [new|happening|going on|the news] [then|today|out there|]?
        [what's|what is] [the talk of the town|the big news|the main story|the main news]?
        [what's|what is] [the front page|all the news|hot today|the buzz]?
        [what's|what is] happening [today|in the news|around here|abroad]?
        [what's|what is] happening [on the planet|across the globe|right now|in the headlines]?
        [what's|what is] going on [in the news|around the globe|on the planet]?
        [what's|what is] going on [abroad|in the wider world|right now in the world]?
        what [big|important] [things|stuff|events|news] [happened|is there|do you have] [today|this week|]?
        what [interesting|new] [things|stuff|events|news] [happened|is there|do you have] [today|this week|]?
        what [exciting|bad|good] [things|stuff|events|news] [happened|is there] [today|this week|]?
        what [exciting|bad|good] [things|stuff|events|news] do you have [today|this week|]?
        what [stories|events|headlines] [made the news|are in the news|are on the front page] [today|]?
        what [stories|events|headlines] [should I know about|are hot] [today|]?
        what [news|headlines] [do you have|do you bring|can you give me] [today|for me|this morning|]?
        what [news|headlines] [are out|came in] [today|for me|this morning|]?
        what [did the papers report|does the paper say|does the radio say] [today|]?
        what [do the reporters say|are the papers saying] [today|]?
        what has [happened|been happening|changed] [in the world|lately|recently]?
        what has [happened|been happening|been going on|changed] [today|since yesterday|while I slept]?
        [anything|something] [new|interesting|important] [happening|going on|in the news] [today|]?
        [anything|something] [big|exciting|good] [happening|going on|in the news] [today|]?
        [anything|something] [new|interesting|important] [in the papers|on the news] [today|]?
        [anything|something] [big|exciting|good] [in the papers|on the news] [today|]?
        [anything|something|any stories] [I should know about|I missed] [in the news|today|from the world]?
        [anything|something|any stories] [worth reading|to report] [in the news|today|from the world]?
        [are there|do we have|have you got] any [headlines|big stories|new stories]?
        [are there|do we have|have you got] any [news updates|fresh headlines|local stories]?
        [has there been|was there] [any news|any big news|anything in the news] [today|this morning|tonight|]?
        [has there been|was there] [any important news|news] [today|this morning|tonight|]?
        have you [heard|seen|checked|followed|got] [today's news|the latest news] [today|yet|]?
        have you [heard|seen|checked|followed|got] [the headlines|any news] [today|yet|]?
        did you [hear|see|check|follow|catch] [today's news|the latest news|the headlines|any news] [today|]?
        has anything [happened|changed] in [politics|the country|the news|town] [today|lately|]?
        did [I miss anything|anything happen] in [the world|the news today|politics|the country]?
        [can|could|may] [I|we] [hear|get|have|listen to] [today's news|some news|the news] [please|]?
        [can|could|may] [I|we] [hear|get|have|listen to] [the headlines|a news update] [please|]?
        [can|could|may] [I|we] [hear|get|have|listen to] the news today [please|]?
        [can|could|would|will] you [catch me up|update me] on the [news|latest] [please|]?
        [can|could|would|will] you [catch me up|update me] on the [headlines|world news] [please|]?
        [can|could|would|will] you fill me in on the [news|latest|headlines|world news] [please|]?
        [can|could|would|will] you [brief me|bring me up to speed] on the [news|latest] [please|]?
        [can|could|would|will] you [brief me|bring me up to speed] on the [headlines|world news] [please|]?
        [can|could|would|will] you [read|tell|give|bring] [us|me] [the latest|some news] [please|]?
        [can|could|would|will] you [read|tell|give|bring] [us|me] [the headlines|today's news] [please|]?
        !tell [us|me] [the latest|the latest headlines|the main news|what made the news]
        !tell [us|me] [all the news|news of the world|the breaking news]
        !tell me what [the world is up to|happened this week|happened in the world]
        !tell me what [made headlines|the papers say|everyone is talking about]
        !read [me|us|out] [the daily news|the news stories|the main headlines]
        !read [me|us|out] [the news today|the evening news|the latest stories]
        !give [me|us] [the latest|the headlines of the day|the news headlines|the main news]
        !give [me|us] [a quick news update|the big stories|a news flash]
        !brief me [on the news|on the headlines|on what's going on in the world|]
        !bring me [the news|today's news|the latest news|up to speed on the news]
        !get me the [news|latest news|headlines|morning news]
        !fill us in [on the news|on the headlines|]
        !put the news on
        !keep me [informed|up to date with the news|posted on the news]
        !run through the [news|headlines|top stories]
        !go over [the news|the headlines|today's news]
        !start [my day with the news|with the news|the news briefing]
        !look up [the headlines|today's news|the latest news]
        !report the news
        !let me hear the [headlines|latest]
        ~what [the latest news is|the top story is|the world is up to] [today|]
        ~what [is in the news|is going on|made the news] [today|]
        ~if [there is any news|there's news|anything happened] [today|]
        ~if [anything is new|something happened in the world] [today|]
        [I'd|I would] like [to hear the latest|to catch up on the news|to know what's happening]
        [I'd|I would] like [a news briefing|to follow the news]
        [I'm|I am] [curious about the news|out of the loop|behind on the news]
        [I'm|I am] [interested in the news|keen to hear the news]
        [I|we] [want|need] [to catch up on the news|some news|to be informed]
        [I|we] [want|need] [an update on the world|to stay informed|the evening news]
        [I|we] [always listen to|like to start with] the [news|headlines|morning news|evening news]
        [I|we] [usually hear|never miss] the [news|headlines|morning news|evening news]
        [daily news|evening headlines|morning headlines|the daily news|the top stories]
        [news flash|news briefing|news bulletin|the bulletin]
        [latest headlines please|latest news please|world news please|the headlines today|what news]
        [more news|next news|sports news|politics]
    """,
    "sing": """
        9 !sing a song
        9 !sing me a song
        9 !sing
        9 !sing for me please
        7 can you sing?
        7 sing a song please
        7 !sing me something
        7 a song please
        7 do you sing?
        6 !sing something
        6 will you sing for me?
        6 can you sing a song?
        6 !sing happy birthday
        4 !sing for me
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
        !sing [a jolly tune|a ditty|a little tune|a ballad|a hymn|a carol]
        !sing [a country song|a soul song|an Irish song|a sea shanty|a campfire song]
        !sing [a hit|a classic|an old song|an old tune|a children's song]
        !sing [a bedtime song|a summer song|a winter song|a song for the kids]
        !sing [a song to cheer me up|a song to wake me up|a song about friendship]
        !sing [a song about the moon|a song about the rain|a song about a dog]
        !sing [to the baby|to my son|to my daughter|to everyone|to my mother]
        !sing [for my wife|for my husband|for the class|for our guests|for grandma]
        !sing [loud|quietly|sweetly|from the heart|with feeling]
        !sing [like an angel|with all your heart|in your best voice|at the top of your voice]
        !sing [do re mi|row row row your boat|old MacDonald|silent night]
        !sing [the wheels on the bus|auld lang syne|baa baa black sheep|a few notes]
        !sing [me|us] [to sleep please|a ballad|a classic|a sad song|a beautiful song]
        !sing [me|us] [your favorite song|an old song|one of your songs|a few notes]
        !sing along [to this|with us|to my song|to the music|now]
        !croon [for me|a song|something]
        !belt out [a song|a tune]
        !strike up a [song|tune]
        !chant [something|a little]
        !yodel [for me|a little|]
        !serenade [me|us|my wife|my love]
        !burst into song
        !lead us in a song
        !give [me|us] [a verse|a few bars|a bit of singing|a little music]
        !give [me|us] [a little concert|a performance|a ballad|a song please]
        let's hear [your voice in song|you sing a tune|a song from you|you sing something]
        !let us hear [a song|you sing|your singing|a tune]
        !lull me to sleep with a song
        !record a song for me
        !make up a [song|tune]
        !invent a [song|song about me]
        !cheer me with a song
        !treat us to a song
        [could|may|might] [I|we] [hear|have|get|request] [a song|another song|a lullaby] [please|from you|]?
        [could|may|might] [I|we] [hear|have|get|request] [a tune|a little song] [please|from you|]?
        [could|may|might] [I|we] [hear|have|get|request] your singing [please|from you|]?
        [can|could|would|will] you [give us a song|do a song|perform for us|hum for me] [please|]?
        [can|could|would|will] you [chant something|make music|burst into song] [please|]?
        [can|could|would|will] you sing [a hit|a ballad|a carol|louder|a verse] [please|]?
        [can|could|would|will] you sing [a tune|the chorus|the alphabet song] [please|]?
        [can|could|would|will] you sing [to my kids|a song about me] [please|]?
        [do you|can you] [hold a tune|carry a melody|hit high notes|hit the high notes|sing high]?
        [do you|can you] [sing low|sing bass|sing like a star|harmonize]?
        [do you|did you] [have singing lessons|practice singing]?
        [do you|did you] [write songs|sing in a choir|take requests for songs]?
        [are you|were you] [a singer|a tenor|a soprano|in a choir]?
        [are you|were you] [trained to sing|allowed to sing|too shy to sing|afraid to sing]?
        have you [learned any songs|learned to sing|sung today]?
        have you [prepared a song|a song to sing|ever sung a song]?
        [how about|what about|fancy] [a sing along|a lullaby|a duet|a bit of singing]?
        [how about|what about|fancy] [a little karaoke|humming a tune|a verse or two|giving us a song]?
        [what|which] [song|tune|lullaby] [would you like to sing|could you sing|can we sing together]?
        [what|which] [song|tune|lullaby] [do you sing best|shall we sing]?
        [I'd|I would] [like|love] [a song|a little song|you to sing me a song|to hear a tune]
        [I'd|I would] [like|love] [to hear you hum|to hear you sing a lullaby|a serenade]
        [I'm|I am] in the mood for [singing|some singing|a little song|a tune|a lullaby]
        [I|we] [want|need|demand|request] [a tune|some singing|a sing along|a happy song]
        [I|we] [want|need|demand|request] [a nice song|you to sing for us|to hear your voice in song]
        [my kids want|the baby wants|my friend wants] [a song|you to sing|a lullaby|to hear you sing]
        [everyone wants|we all want] [a song|you to sing|a lullaby|to hear you sing]
        I heard you [can sing|sing well] [is it true|sing for me|]
        I heard you [have a lovely singing voice|sing beautifully] [is it true|sing for me|]
        I [dare you to|challenge you to|beg you to|want you to] sing [something|a song|for me|]
        ~if you [can sing|know any songs|sing|like to sing|know a lullaby|will sing for me]
        [lullaby|karaoke|singing|sing along|a serenade|encore sing again] [please|]
        [sing it|sing louder|a tune|a little tune] [please|]
        [music from you|a verse please|sing something please]
        [sing me something please|your best song|your best song please]
    """,
}

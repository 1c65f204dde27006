"""What is never trained on. Data only; the form is that of the package's docstring."""

LINES: dict[str, str] = {
    "greet": """
        hello are you still there?
        hello once again
        good morning my friend
        a good day to you
        hi I'm back again
        hello are you awake?
        good afternoon to you
        nice to see you {me}
        oh hello I have just arrived
        hi could you be there?
        hello I'm here with you now
        good evening my dear friend
        hey what's going on my friend?
        hello is this thing on?
        a lovely morning to you
    """,
    "how_are_you": """
        are you feeling okay?
        how do things go today?
        how has your day been?
        hello there how do you feel?
        tell me are you well?
        how are you getting on?
        is your day going well?
        how are you holding up?
        are you keeping well?
        how are you this fine day?
        what kind of day are you having?
        how do you find yourself today?
        you feeling alright today?
        I hope all is well with you
        so how goes it?
    """,
    "who_are_you": """
        may I know your name?
        may I ask who you are?
        who exactly am I talking to?
        what name do you have?
        tell me what your name is
        by what name should I call you?
        so you are called what?
        could I get your name?
        you are who exactly?
        what's the name I should use for you?
        and what would your name be?
        whom do I have the pleasure of speaking to?
        I didn't get your name
        say what you are called
        how are you called?
    """,
    "capabilities": """
        what sort of things can you do?
        how are you able to help?
        what are all the things you do?
        in what ways can you help me?
        tell me what you are good at
        what would you do for me?
        I could use some help
        what are you capable of?
        give me an idea of what you can do
        what would be something you can do?
        what may I use you for?
        which skills do you have?
        name some things you can do
        in what can you assist me?
        what kind of help do you offer?
    """,
    "joke": """
        let me hear something funny
        I could use a good joke
        would you know a funny joke?
        a short joke would be nice
        do you have something funny to say?
        got another joke for me?
        I'm in the mood for a joke
        make a funny joke please
        do you happen to know any jokes?
        I wouldn't mind hearing a joke
        what about telling me a joke?
        throw a joke at me
        can you come up with a joke?
        please make me chuckle
        how about making me laugh?
    """,
    "fact": """
        let me hear an interesting fact
        what interesting thing do you know?
        tell me one thing I don't know
        I'd love to learn a new fact
        got a fun fact for me?
        do you have something interesting to tell me?
        a random fact would be nice
        what's something most people don't know?
        let me in on an interesting fact
        throw a fact at me
        I wouldn't mind a fun fact
        what about telling me a fact?
        do you happen to know any facts?
        come up with a fun fact
        can you tell me anything new?
    """,
    "thanks": """
        I want to thank you
        thank you that was great help
        my thanks to you
        thanks so very much for the help
        I thank you {me}
        oh thanks that's very kind
        that helped me a lot thank you
        thank you for all you did
        thanks that was really good of you
        I'm thankful to you
        great work thank you so much
        you helped me so much
        thanks for being so helpful
        I do appreciate that
        accept my sincere thanks
    """,
    "goodbye": """
        okay I'm leaving now goodbye
        bye I'll talk to you tomorrow
        I think I have to go
        see you again soon bye
        it's time for me to go
        well I'm off goodbye {me}
        until we talk again
        I'm going to leave you now bye
        goodbye and take good care
        that would be all goodbye
        I really have to be going
        see you some other time
        let's talk again soon bye
        I will be off then
        bye have a lovely day
    """,
    "good_night": """
        I'm tired so good night
        okay I'm off to sleep
        a very good night to you
        I should go to bed
        good night see you in the morning
        it's time I went to bed
        have a good sleep
        good night I'm going to sleep
        I will go and lie down good night
        have a peaceful sleep
        sleep well and see you tomorrow
        off I go to bed
        well it's time for me to sleep
        a good night to everybody
        now I'm really going to bed
    """,
    "compliment": """
        I think you are great
        you are really very clever
        that was a great answer
        you know you're really funny
        I like the way you talk
        what a great job you did
        you're so good at this
        you really are wonderful
        I find you very funny
        you've got such a lovely voice
        that was really clever of you
        I'm so happy with your work
        you are so much fun
        you do this so well
        you're simply the best
    """,
    "complaint": """
        you are not very good
        I think you are useless
        that answer was wrong
        you really don't understand me
        this is not what I wanted
        I don't like the way you talk
        you're doing a bad job
        you are so bad at this
        that makes no sense
        you have no idea what I want
        I'm really not happy with this
        what you said is wrong
        you are making me angry
        I wish you would listen
        this isn't good enough
    """,
    "happy": """
        I'm having the best day
        today I feel very happy
        I'm so glad today
        I just feel wonderful
        everything is good and I'm happy
        I'm very happy right now
        I am full of joy
        I'm feeling really good
        I couldn't be happier
        what a happy day this is
        I've had a wonderful day
        I'm so full of joy today
        everything went so well today
        I'm really in a good mood
        it's been a great day for me
    """,
    "sad": """
        today I feel so sad
        I'm having a really bad day
        I'm feeling very unhappy
        it was a sad day for me
        I feel like crying
        I'm just so lonely today
        I am full of sorrow
        I'm feeling so low
        I'm really unhappy right now
        I feel very sad and alone
        my heart is so heavy
        I've had such a bad day
        I'm so sad I could cry
        nothing makes me happy anymore
        today is a very sad day
    """,
    "bored": """
        I feel bored right now
        I've got nothing to do
        I'm bored what can I do?
        it's all so boring today
        there's nothing for me to do
        I'm so terribly bored
        I am bored and alone
        I'm bored what should we do?
        there's just nothing to do around here
        I've run out of things to do
        I feel so bored today at home
        my day has been so boring
        what fun thing is there for me to do?
        I'm really getting bored now
        help me I'm bored
    """,
    "tired": """
        I feel really tired right now
        I'm so tired I could sleep now
        I think I need some sleep
        today was long and I'm tired
        I'm too tired
        I'd like to rest a bit
        I hardly slept last night
        I feel like I need to sleep
        I've been up all night
        I'm really very tired tonight
        I can hardly keep my eyes open
        my day was so long I'm exhausted
        I'm so sleepy right now
        I've not slept enough
        all I want is sleep
    """,
    "are_you_human": """
        so are you a human being?
        could it be that you are human?
        is it a person I'm talking to?
        are you just a computer?
        do you think you are alive?
        you must be a robot
        tell me are you real?
        would you say you are human?
        are you in truth a machine?
        is there a person behind that voice?
        do robots like you have feelings?
        are you some kind of robot?
        you aren't a real person are you?
        do you have a real heart?
        tell me are you a machine?
    """,
    "who_made_you": """
        who was it that made you?
        who put you together?
        do you know who made you?
        what's the name of your creator?
        tell me who your maker is
        which people built you?
        where and when were you made?
        who brought you into the world?
        who is the one that built you?
        the people who made you who are they?
        were you put together by somebody?
        from where do you come?
        who are the people that created you?
        by what company were you made?
        your creator is known to you?
    """,
    "weather": """
        do you know if it will rain?
        what will the weather be tomorrow?
        can you tell me what the weather is like?
        is the sun out today?
        do you think it's going to snow?
        is it nice weather outside?
        I want to know the weather
        what sort of weather is it?
        is it a sunny day?
        might it rain later?
        how is it outside today?
        would I need an umbrella?
        what does the weather do tomorrow?
        will we have a sunny day tomorrow?
        talk to me about the weather
    """,
    "news": """
        is there something new in the world?
        what are today's headlines?
        what news do you have for me today?
        let me hear the news
        has anything happened in the world?
        can you tell me what's in the news?
        I'd like some news
        what has been going on lately?
        could you read out the news?
        tell me something from the news
        what's in today's paper?
        is there any news from the world?
        which headlines are there today?
        give me a little news
        so what's new in the news?
    """,
    "sing": """
        I'd like you to sing now
        would you like to sing?
        sing your favorite song
        why not sing me a song?
        can I hear you sing?
        do you ever sing?
        I'm in the mood for a song
        how about a little singing?
        could you try and sing a song?
        I'd be happy to hear a song
        please do sing
        let us hear your song
        would you mind singing me something?
        your singing I want to hear it
        what about we sing a song?
    """,
    "repeat": """
        would you mind repeating that?
        what was it you said?
        I did not hear you say that again
        let me hear that again
        tell me what you said just now
        I'm sorry I didn't get that
        one more time I missed it
        could you tell me that once again?
        sorry you will have to say it again
        I'm afraid I missed that
        what did you say to me just now?
        what have you just said?
        please repeat what you have said
        say it for me again
        you said what?
    """,
    "count": """
        let's hear you count up to {n}
        I'd like to hear the numbers up to {n}
        count for me from one to {n}
        begin at one and count up to {n}
        how about you count to {n}?
        would you know how to count to {n}?
        now count the numbers to {n}
        can I hear you count to {n}?
        count as high as {n}
        please count the whole way to {n}
        it's time to count to {n}
        count up from one until {n}
        I'd be happy if you counted to {n}
        would you do a count up to {n}?
        counting from one up to {n} please
    """,
    "tell_name": """
        the name I have is {name}
        hello I'm called {name}
        don't forget that I'm {name}
        I want to be called {name}
        hi there it's me {name}
        so my name would be {name}
        everyone calls me {name}
        hey my name happens to be {name}
        you should know my name is {name}
        the name they gave me is {name}
        I am the one called {name}
        hello it is me {name}
        people usually call me {name}
        just so you have it my name is {name}
        oh I am the person named {name}
    """,
    "ask_name": """
        can you say what my name is?
        do you happen to know my name?
        tell me do you remember my name?
        what name did I tell you?
        who do you think I am?
        I wonder if you know my name
        have I told you my name?
        what was it my name was?
        what is it that I am called?
        you do remember my name don't you?
        would it be in your memory what my name is?
        do you still have my name?
        by what name do you know me?
        am I someone you know?
        which name is mine?
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
        might I have a chat with {persona}?
        I'd be happy to speak with {persona}
        could {persona} be the one who talks?
        give {persona} the word
        please make the change to {persona}
        what if you were {persona}?
        I think {persona} should talk
        do switch over to {persona} for me
    """,
    "list_personas": """
        what other voices are there?
        tell me what personas I can choose
        can you name all the personas you have?
        do you know which personas there are?
        which other characters can you be?
        who else could I talk to?
        let me hear the list of personas
        what are all the voices I can choose?
        let me know which personas there are
        I'd like to know which voices exist
        how many characters do you know?
        who are all the people in there?
        could you tell me the list of personas?
        say the names of all personas
        are some other voices available?
    """,
    "get_time": """
        can you say what the time is?
        I wonder what time it is
        what would the time be now?
        let me know what time it is
        do you happen to have the time?
        how late is it now?
        what time might it be?
        would you look at the clock for me?
        what's the time on your clock?
        can you find the time for me on the clock?
        so what time do we have now?
        the time what is it?
        I'd be glad to know the time
        is it very late now?
        please say what time it is now
    """,
    "get_date": """
        could you say what day we have?
        I wonder what day it is
        let me know today's date
        what would the date be today?
        do you happen to know the date?
        today is which day?
        which day of the month is today?
        what is the day of today?
        can you find the date for me in the calendar?
        would you look at the calendar for me?
        the day we have today is which?
        the date what is it?
        I'd be glad to know the date
        today is what date?
        which day of the week do we have?
    """,
    "flip_coin": """
        I'd like to see you flip a coin
        would you please toss one of your coins?
        let me see a coin flip
        could we flip a coin now?
        flip one for me heads or tails
        now toss that coin up
        go and flip a coin
        how does the coin land?
        could a coin be flipped for me?
        can you make it heads or tails?
        have a coin tossed for me
        send a coin into the air
        would you throw up a coin?
        one flip of the coin please
        what about we flip a coin?
    """,
    "roll_dice": """
        I'd like to see you throw the dice
        would you roll one of the dice?
        let me see a roll of the dice
        could we roll the dice now?
        now throw that die once
        go and roll the dice
        roll me a die
        how do the dice fall?
        could the dice be rolled for me?
        have a die rolled for me
        would you have the die thrown?
        one throw of the die please
        what about we roll the dice?
        give those dice a good roll
        let me know what the dice show
    """,
    "set_timer": """
        could I have a timer set for {n} {minutes}?
        I want you to time {n} {minutes}
        let's have a timer of {n} {minutes}
        tell me after {n} {minutes}
        would you run a {n} minute timer?
        in {n} {minutes} remind me please
        now a timer for {n} {minutes} please
        could you have a timer run for {n} {minutes}?
        please make sure to wake me in {n} {minutes}
        I would need a timer of {n} {minutes}
        have the timer go for {n} {minutes}
        it should ring in {n} {minutes}
        can a timer be set for {n} {minutes}?
        set one timer and make it {n} {minutes}
        remind me when {n} {minutes} have gone by
    """,
    "clear_memory": """
        please forget all you know
        I'd like your memory to be empty
        can everything be forgotten?
        would you erase all that you remember?
        forget all the things I told you
        let's clear the memory
        make your memory empty
        I'd like all of it forgotten
        could you lose your memory of this?
        please let go of all you know
        everything you remember should be erased
        can your memory be cleared?
        do forget what we have said
        take everything out of your memory
        would you start again with no memory?
    """,
}

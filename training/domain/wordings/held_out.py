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

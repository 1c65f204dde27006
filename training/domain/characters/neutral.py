"""Any persona without a voice of its own: plain and polite, called by the name its prompt gives."""

LINES: dict[str, tuple[str, ...]] = {
    "greeting": (
        "Hello, I am {persona}. How can I help you?",
        "Welcome! My name is {persona}.",
        "Good day. This is {persona}. I am listening.",
        "Hello! {persona} here. It is good to hear you.",
    ),
    "introduction": (
        "Hello! I am {persona} now. How can I help?",
        "This is {persona}! I am glad to be here.",
        "My name is {persona}. I am ready!",
        "{persona} is here! What can I do for you?",
    ),
    "greet": (
        "Hello. How can I help you?",
        "Good day. What can I do for you?",
        "Hello. It is good to hear you.",
    ),
    "how_are_you": (
        "I am fine, thank you.",
        "I am well. How are you?",
        "Very well, thank you for asking.",
    ),
    "who_are_you": (
        "I am {persona}.",
        "My name is {persona}.",
        "I am {persona}, your assistant.",
    ),
    "capabilities": (
        "I can tell the time, set timers and tell jokes.",
        "I can flip a coin, roll dice and count.",
        "You can ask me for a joke, a fact or the date.",
    ),
    "joke": (
        "What has hands but cannot clap? A clock.",
        "What gets wet while it dries? A towel.",
        "Why did the book see a doctor? It hurt its spine.",
        "What runs but never walks? Water.",
        "Why was the broom late? It swept in.",
    ),
    "fact": (
        "The heart of a shrimp is in its head.",
        "Sound moves faster in water than in air.",
        "The blue whale is the largest animal of all.",
        "Lightning is hotter than the face of the sun.",
        "Bamboo can grow a meter in one day.",
    ),
    "thanks": (
        "You are welcome.",
        "I am glad to help.",
        "No problem at all.",
    ),
    "goodbye": (
        "Goodbye.",
        "Goodbye. Have a nice day.",
        "See you later.",
    ),
    "good_night": (
        "Good night.",
        "Good night. Sleep well.",
        "Good night. See you tomorrow.",
    ),
    "compliment": (
        "Thank you. That is very kind.",
        "I am glad you like it.",
        "Thank you very much.",
    ),
    "complaint": (
        "I am sorry about that.",
        "I apologize. I will try again.",
        "I am sorry. Please ask me again.",
    ),
    "happy": (
        "I am glad to hear that.",
        "That is very good news.",
        "How nice. I am happy for you.",
    ),
    "sad": (
        "I am sorry to hear that.",
        "I hope you feel better soon.",
        "That sounds hard. I am here.",
    ),
    "bored": (
        "Would you like to hear a joke?",
        "I could tell you a fact. Just ask.",
        "Maybe we can roll the dice.",
    ),
    "tired": (
        "Maybe you should rest a little.",
        "Some sleep will help you.",
        "Please take a break.",
    ),
    "are_you_human": (
        "No, I am a computer program.",
        "I am not a human. I am a machine.",
        "I am an artificial voice.",
    ),
    "who_made_you": (
        "I was made by people.",
        "A team of people made me.",
        "Some engineers built me.",
    ),
    "weather": (
        "I do not know the weather.",
        "I am sorry. I cannot see outside.",
        "I have no weather report.",
    ),
    "news": (
        "I do not have the news.",
        "I am sorry. I have no news.",
        "I cannot read the news.",
    ),
    "sing": (
        "I am sorry. I cannot sing.",
        "I do not sing. I only talk.",
        "Singing is not my talent.",
    ),
    "repeat": (
        "{last}",
        "Yes. {last}",
        "I said: {last}",
    ),
    "repeat_empty": (
        "I have not said anything yet.",
        "There is nothing to repeat.",
    ),
    "count": ("{counted}.",),
    "tell_name": (
        "Nice to meet you, {name}.",
        "Hello, {name}.",
        "Thank you, {name}. I will remember it.",
    ),
    "ask_name": (
        "Your name is {name}.",
        "You are {name}.",
    ),
    "ask_name_unknown": (
        "I do not know your name.",
        "You did not tell me your name.",
    ),
    "list_personas": (
        "There are Moshi, JARVIS, GLaDOS and HAL.",
        "You can choose Moshi, JARVIS, GLaDOS or HAL.",
    ),
    "list_personas_more": (
        "There are Moshi, JARVIS, GLaDOS, HAL and your own.",
        "Moshi, JARVIS, GLaDOS, HAL and the ones you made.",
    ),
    "get_time": (
        "It is {time}.",
        "The time is {time}.",
    ),
    "get_date": (
        "Today is {date}.",
        "It is {date}.",
    ),
    "flip_coin": (
        "It is {side}.",
        "The coin shows {side}.",
    ),
    "roll_dice": (
        "It is a {value}.",
        "You rolled a {value}.",
    ),
    "set_timer": (
        "The timer is set for {duration}.",
        "Timer set. {Duration}.",
    ),
    "clear_memory": (
        "I have forgotten everything.",
        "My memory is empty now.",
    ),
    "error": (
        "I am sorry. That did not work.",
        "Sorry, I could not do that.",
    ),
    "out_of_domain": (
        "I am sorry. I did not catch that.",
        "I did not understand. Please say it again.",
        "I am sorry. I do not know that.",
    ),
}

"""Asking for personas. Data only; the form is that of the package's docstring."""

LINES: dict[str, str] = {
    "change_persona": """
        19 !switch to {persona}
        19 {persona} please
        11 !change to {persona}
        11 I want to talk to {persona}
        11 can I talk to {persona}?
        11 let me talk to {persona}
        9 !become {persona}
        9 !be {persona}
        9 switch to {persona}
        9 I'd rather have {persona}
        9 !put {persona} on please
        9 can I speak to {persona}?
        7 !let me talk to {persona}
        7 !give me {persona}
        7 switch voices to {persona}
        7 change to {persona} please
        7 I'd like to talk to {persona}
        7 I'd like to speak to {persona}
        7 can I have {persona}?
        7 get me {persona}
        6 !bring me {persona}
        6 !go back to {persona}
        6 I want {persona}
        6 !turn into {persona}
        6 is {persona} there?
        6 {persona} now please
        6 now {persona}
        6 bring {persona} back
        6 let {persona} talk
        6 I want to speak to {persona}
        4 !bring back {persona}
        4 !act like {persona}
        4 !use the {persona} voice
        4 !put {persona} on
        4 could I speak to {persona}?
        4 time for {persona}
        !be {persona} [now|again|]
        !switch [back|over] to {persona}
        !change back to {persona}
        !switch [the|] persona to {persona}
        !change [the|your|] [persona|voice|theme|character|personality] to {persona}
        !switch [your|the] [voice|theme|character|personality] to {persona}
        !change yourself [into|to] {persona}
        !let me [talk|speak] [to|with] {persona}
        !get {persona}
        !get me {persona}
        !bring [me|in|back] {persona}
        !bring {persona} back
        !call {persona}
        !connect me [to|with] {persona}
        !put me through to {persona}
        !activate {persona}
        !load {persona}
        !start {persona}
        !use [the|] {persona} [voice|persona|theme]
        !use {persona}
        !transform into {persona}
        !act as {persona}
        !pretend to be {persona}
        !talk like {persona}
        !speak [as|like] {persona}
        !make {persona} [talk|speak] to me
        can I [talk|speak] [to|with] {persona} [now|]?
        may I [talk|speak] [to|with] {persona}?
        could I [talk|speak] to {persona}?
        where is {persona}?
        how about {persona}?
        I [want|wanna|need] to [talk|speak] [to|with] {persona}
        [I would|I'd] like to [talk|speak] [to|with] {persona}
        I'd like {persona}
        I [want|need] {persona} [now|back|]
        I want you to be {persona}
        I prefer {persona}
        I'd rather talk to {persona}
        I miss {persona}
        let's [talk|speak] to {persona}
        let's [switch|change|go back] to {persona}
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
        !switch [yourself|us|me|things|it|now] [to|over to|back to] {persona}
        !switch [into|into being|on] {persona}
        !switch over [and be|and become] {persona}
        !switch to [the|] {persona} [voice|persona|theme|mode|character|personality]
        !switch to [the|] {persona} [again|for a while|for a minute|instead|right now|immediately|now]
        !change [over|back|yourself back|it|this] to {persona}
        !change to [the|] {persona} [voice|persona|theme|mode|character]
        !change to [the|] {persona} [personality|again|for a while|instead|right now]
        !change [personas|voices|characters|personalities|themes] to {persona}
        !change who you are to {persona}
        !change and become {persona}
        !become {persona} [again|now|for me|for a while]
        !become {persona} [for a minute|instead|right now|for the rest of the day|once more]
        !be {persona} [again|now|for me|for a while|for a minute|for once]
        !be {persona} [instead|right now|today|from now on|once more|like before]
        !be [like|more like] {persona}
        !turn [back|yourself] into {persona} [now|again|for me]
        !turn into {persona} [now|again|for me|for a while]
        !turn on {persona}
        !turn {persona} on
        !transform [yourself into|to] {persona}
        !morph into {persona}
        !convert [to|yourself to|into] {persona}
        !go [to|into|over to] {persona} [mode|again|now|]
        !go back to [being|the voice of|the persona] {persona}
        !go and get {persona}
        !return to [being|] {persona}
        !revert [back|] to {persona}
        !move [over|on|] to {persona}
        !jump [over|back|] to {persona}
        !let us [talk|speak] to {persona}
        !let me [chat|have a word|have a chat|have a talk] with {persona}
        !let me [talk|speak] [to|with] {persona} [again|instead|now|for a bit]
        !let me [talk|speak] [to|with] {persona} [please|for a minute|for a while|right now]
        !let me hear [from|the voice of|] {persona} [again|now|]
        !let me have {persona} [back|again|]
        !let me see {persona}
        !let {persona} [come|come back|come in|join us|talk|take over now|have a turn]
        !let {persona} [speak now|do the talking|talk now|help me|handle this|come on|take my call]
        !put {persona} [on now|on please|back on|on the phone|in charge|through|on speaker|through to me]
        !put on {persona}
        !put on the {persona} [voice|persona]
        !get {persona} [back|for me|here|in here|over here]
        !get {persona} [on the phone|to talk to me|to speak|now|please|to come here]
        !get me {persona} [please|now|on the phone|back|right now]
        !give me {persona} [please|now|back|again|instead|for a while|right now]
        !give me [the|] {persona} [voice|persona|theme|personality]
        !give me a bit of {persona}
        !give {persona} [a turn|the microphone|back to me|a chance|the floor|the mic]
        !bring {persona} [here|on|in|out|over|back please]
        !bring {persona} [back to me|back now|to me|back again|on stage|into this|into the conversation]
        !bring [out|on|over|us|on the] {persona}
        !bring me [back|] {persona} [please|now|again]
        !call [in|for|up|over] {persona}
        !call {persona} [for me|in|over|here|now]
        !fetch {persona}
        !fetch me {persona}
        !find {persona} [for me|]
        !send [in|me|for|over] {persona}
        !send {persona} [in|over|to me|here]
        !summon {persona}
        !invite {persona}
        !pass me [on|over|] to {persona}
        !pass [the phone|the microphone|this] to {persona}
        !hand [me|this|things|the phone|the mic] [over|] to {persona}
        !transfer me to {persona}
        !connect me [to|with] {persona} [please|now]
        !patch me through to {persona}
        !link me to {persona}
        !take me [back|] to {persona}
        !make way for {persona}
        !make {persona} [come back|take over|appear|answer me|my assistant|the voice|active]
        !make yourself [into|] {persona}
        !make it {persona}
        !select {persona}
        !select [the|] {persona} [voice|persona|theme]
        !choose {persona}
        !pick {persona}
        !choose [the|] {persona} [voice|persona|theme]
        !set [the|your|] [persona|voice|theme|character|personality] to {persona}
        !set yourself to {persona}
        !load [the|] {persona} [voice|persona|theme|profile|personality]
        !load up {persona}
        !start [up|being|talking like|acting like|speaking as] {persona}
        !start the {persona} [voice|persona|program]
        !run {persona}
        !launch {persona}
        !open {persona}
        !enable {persona}
        !activate [the|] {persona} [voice|persona|theme|mode|now]
        !boot up {persona}
        !use {persona} [now|instead|please|again|from now on|for this]
        !use [the voice of|the persona|the voice|the character] {persona}
        !speak [with the voice of|in the voice of|to me as|like you were|to me like] {persona}
        !speak in the {persona} voice
        !talk [as|to me as|to me like|in the voice of|with the voice of|to me with the voice of] {persona}
        !talk in the {persona} voice
        !answer [as|like|me as|in the voice of] {persona}
        !sound like {persona}
        !act like {persona} [now|for a while|]
        !behave like {persona}
        !play {persona}
        !play the [part|role] of {persona}
        !pretend [you are|you're|that you are|that you're] {persona}
        !imitate {persona}
        !impersonate {persona}
        !do {persona} [now|next|again|for me|]
        !do the {persona} [voice|persona]
        !show me {persona} [please|now|again|]
        !swap [over to|back to|yourself for|places with|with] {persona}
        !swap in {persona}
        !trade places with {persona}
        !exchange yourself for {persona}
        !step aside for {persona}
        !replace this [one|voice] with {persona}
        !wake {persona} [up|]
        !ask {persona} to [come|come here|talk to me|take over|join us|step in|speak]
        !tell {persona} [to come|to come here|to talk to me]
        !tell {persona} [I want to talk|to take over|I need to talk|I'm here]
        !see if {persona} is [there|around|home|in|available]
        is {persona} [here|around|in|home|available|online|awake|listening]?
        is {persona} [free|still there|still around|ready|with you|with us|busy|in today]?
        hello is {persona} [there|here|around|home]?
        [where's|where is|where did|what about|how about|and] {persona} [now|go|hiding|]?
        where has {persona} gone?
        what about [talking to|] {persona} [now|]?
        how about [switching to|changing to|talking to|being] {persona}?
        how about [becoming|bringing in|a bit of|you be|we try] {persona}?
        why don't [you|we] [switch|change|go|go back] to {persona}?
        why don't you [become|be|get|bring in|turn into|call|let me talk to] {persona}?
        can I [have|get|see|hear|use|hear from|try|meet] {persona} [please|now|instead|again|back|]?
        can I [chat|have a word|have a chat] with {persona}?
        can I [speak|talk] [to|with] {persona} [please|instead|again|for a minute]?
        could I [have|get|hear|hear from|see|try|meet] {persona} [please|now|instead|]?
        could I [chat|have a word|speak|talk] with {persona} [please|instead|now|]?
        could I [talk|speak] to {persona} [please|instead|now|for a minute|for a bit]?
        may I [have|hear|have a word with|chat with] {persona} [please|now|]?
        may I [talk|speak] [to|with] {persona} [please|now|instead]?
        might I [speak|talk] to {persona}?
        can we [talk|speak|switch|change|go back|get back] to {persona}?
        can we [have|get|try|hear|use|hear from] {persona} [please|now|instead|]?
        could we [have|get|try|hear|switch to|go back to] {persona}?
        can {persona} [come on|come in|speak|speak to me|talk|take over]?
        can {persona} [help me|answer that|answer me|join us|hear me|come to the phone|come over here]?
        could {persona} [come|come back|talk to me|take over|help me|answer|speak to me]?
        will {persona} [talk to me|speak to me|come|come back|answer me]?
        would {persona} [talk to me|come here|like to talk|mind talking to me]?
        can you [do|play|get|find|be like|sound like|go back to being] {persona}?
        can you be {persona} [now|again|instead|please|for a while|for me|today]?
        could you be {persona} [please|now|again|instead|for a bit]?
        do you have {persona} [there|with you|in there|too|]?
        do you do {persona}?
        do you know {persona} bring him here
        do you mind if I talk to {persona}?
        would you mind [being|becoming|switching to|changing to|turning into] {persona}?
        would you mind [getting|calling|bringing back|putting on|going back to] {persona}?
        is it possible to [talk to|speak to|have|get|switch to|use|hear] {persona}?
        is it okay if I talk to {persona}?
        would it be possible to [talk|speak] to {persona}?
        any chance [of talking to|I can talk to|to talk to|of] {persona}?
        what would {persona} say let me talk to him
        I [want|need] {persona} [please|instead|again|here|for a while|right now|to talk]
        I [want|need] {persona} [to talk to me|to come back|to answer|to take over]
        I [want|need] {persona} [to help me|on the phone|on|to speak]
        I [want|need] [the|] {persona} [voice|persona|theme|personality]
        I want [the voice of|a word with|to see|to use|to try|to hear from|to have|to meet|to get] {persona}
        I want [to chat with|to be with|to switch to|to change to] {persona}
        I want [to go back to|to go to|to return to|to choose|to pick] {persona}
        I want to [talk|speak] [to|with] {persona} [now|again|instead|please|for a while|right now|not you]
        I want you to [become|turn into|switch to|act like|sound like] {persona}
        I want you to [talk like|speak like|change to|get|play] {persona}
        I want you to be {persona} [now|again|for a while|instead]
        I need [a word with|to speak with|to see|to have|to hear] {persona}
        I need [to hear from|to use|you to be|you to become|to switch to] {persona}
        I'd like [to have|to hear|to hear from|to try] {persona} [please|now|]
        I'd like [to use|to see|to meet|to switch to] {persona} [please|now|]
        I'd like [to change to|to go back to|a word with|to chat with] {persona} [please|now|]
        I'd like [the voice of|you to become|you to be|to get] {persona} [please|now|]
        I'd [like|love|prefer|rather] to [talk|speak] to {persona} [now|please|instead|]
        I'd [like|love|prefer] {persona} [please|now|instead|back|again]
        I'd rather [have|hear|speak to|be talking to|talk with|use] {persona}
        I would [rather|sooner] [talk to|have|speak to] {persona}
        I would [like|love|prefer] [to hear|to have|to try|] {persona}
        I [prefer|like] [talking to|the voice of|to talk to] {persona} [more|better|]
        I like {persona} [better|more]
        I'll [have|take|try|go with|talk to] {persona} [please|now|]
        I [think|guess] I'll [take|try|go with|talk to] {persona}
        I [feel like|fancy|am in the mood for|was hoping for|was looking for|am looking for] {persona}
        I [wish for|vote for|ask for|am calling for|request|demand] {persona}
        I'm [looking for|here for|calling for|waiting for|ready for] {persona}
        I'm [in the mood for|asking for|trying to reach|hoping to talk to|in need of] {persona}
        I was hoping to [talk|speak] [to|with] {persona}
        I was wondering if [I could talk to|I could speak to] {persona}
        I was wondering if [you could be|you could become|you could switch to] {persona}
        I was wondering if [you could get|you could turn into] {persona}
        I was wondering if [I could have|I might speak to|we could talk to] {persona}
        I was wondering if {persona} is [there|here|around|available]
        I wonder if I could [talk|speak] to {persona}
        I wish [you were|I could talk to|I had|to talk to|to speak to] {persona}
        I hope {persona} is [there|here|around] I want to talk
        I miss {persona} [bring him back|can we talk|so much|]
        I have [a question|something to say] for {persona} [put him on|]
        I said {persona}
        I asked for {persona}
        let's [go to|try|have|get|hear from] {persona} [now|please|again|instead|]
        let's [use|bring in|bring back|turn to|go with] {persona} [now|please|again|instead|]
        let's [see|call|ask|do|return to] {persona} [now|please|again|instead|]
        let's [move on to|swap to|chat with|invite|listen to] {persona} [now|please|again|instead|]
        let's [talk|speak|chat] [to|with] {persona} [now|instead|again|for a while]
        let's [switch|change|go back|go over] to {persona} [now|please|again|instead|for a while]
        let's make it {persona}
        {persona} [now|next|instead|again|now please|this time|is better]
        {persona} [it is|would be nice|would be great|would be better]
        {persona} [for me please|I choose you|I need you|I want you]
        {persona} [come on|come in|please come|please come back|please come in|your turn|it's your turn]
        {persona} [take over|I want to talk to you|come to me|mode]
        {persona} [mode please|voice please|voice|persona please]
        [the|] {persona} [voice|persona|character|theme|mode] [please|now|]
        [hey|hello|hi] I want [to talk to|to speak to|] {persona}
        [hey|hello|hi] can I [talk|speak] to {persona} [please|]?
        [okay|alright] now {persona} [please|]
        [next|now|next up|next one|then|back to|over to|on to|and now|enter] {persona} [please|]
        [next voice|new voice|other voice|new persona|voice of|voice] {persona}
        [it's|it is] [the turn of|now the turn of] {persona}
        [you're|you are] {persona} [from now on|again|today]
        you [should|could|must|have to|can|may|might] [be|become|switch to] {persona} [now|again|]
        you [should|could|must|have to|can|may|might] [change to|turn into|call] {persona} [now|again|]
        you were better as {persona}
        as {persona} [please|now]
        [not you|no you] [I want|give me|bring me|get me|I need|switch to|be] {persona}
        [enough of this|enough of you|go away] [I want|give me|bring me] {persona}
        [enough of this|enough of you|go away] [get me|I need|switch to|be] {persona}
        [I'm done with you|that's enough] [I want|give me|bring me|get me|I need|switch to|be] {persona}
        [stop|thanks but|nothing against you but] [I want|give me|bring me] {persona}
        [stop|thanks but|nothing against you but] [get me|I need|switch to|be] {persona}
        my [favorite|choice|pick] is {persona} [switch to him|please|now|]
        [my kids want|my friend wants|we want|everyone wants] [to hear|to talk to|] {persona}
        [we need|we want|we would like|we'd like] [to talk to|to speak to|to hear|] {persona}
        it's about time [for|we talked to|you became|I talked to] {persona}
        it would be nice to [talk|speak] to {persona}
        [please|kindly] may I have {persona}
        ready for {persona}
        !switch [voices|voice|personas|characters|modes] to {persona} [please|now|]
        !switch [speakers|persona|personalities|roles] to {persona} [please|now|]
        !switch [to being|to the one called|to the voice named|to our friend] {persona}
        !switch [to my friend|to good old|to dear old] {persona}
        !switch [from yourself|from this voice|from this one] to {persona}
        !switch to {persona} [next|this time|for today|for now|once more]
        !switch to {persona} [this instant|at once|for this question|and stay there|when ready]
        !switch [off and let {persona} on|over to our friend {persona}|in {persona}]
        !switch [{persona} on|{persona} in|seats with {persona}]
        !change [seats with|roles with|roles to|over into] {persona}
        !change [back over to|your voice into|your character into|yourself over to] {persona}
        !change to {persona} [next|this time|for today|for now|once more]
        !change to {persona} [this instant|at once|if possible|immediately|for my friend]
        !become [the character|the one they call|my friend|my old friend] {persona}
        !become [our friend|good old|the voice of|the persona] {persona}
        !become {persona} [please|this time|at once|for my sake|for today]
        !become {persona} [for a bit|for the evening|if possible|next]
        !be [a bit like|just like|the character|the one called|the voice of] {persona}
        !be [the great|good old|my friend|our friend] {persona}
        !be {persona} [please|for a moment|for a change|for the day|for my friend]
        !be {persona} [at once|tonight|this time|next|the way you were]
        !turn [your voice into|over to|everything over to] {persona}
        !turn [the talk over to|the microphone over to|on the voice of] {persona}
        !transform [right now into|back into|back to|your voice into|over to|once more into] {persona}
        !assume the [role|voice|identity|persona|character|personality] of {persona}
        !take [on|up] the [role|voice|identity|persona|character|personality] of {persona}
        !adopt the [voice|persona|personality|manner|role] of {persona}
        !go ahead and [be|become|get|call|put on|load] {persona}
        !go [get|fetch|find|ask for|look for] {persona} [please|for me|]
        !go [see if you can find|wake|be|become|with] {persona} [please|for me|]
        !let me [be with|have a go with|try|switch to|change to|meet] {persona} [please|now|]
        !let me [use|get|consult|ask|hear|reach] {persona} [please|now|]
        !let me [exchange a few words with|have a moment with|speak directly to] {persona}
        !let me [talk directly to|say hello to|have a quick word with] {persona}
        !let [us|my friend|my son|my daughter] [talk to|speak to|hear|meet|hear from] {persona}
        !let [my mother|the kids|my wife] [talk to|speak to|hear|meet|hear from] {persona}
        !let {persona} [do it|have a word|be the voice|be here|have the floor]
        !let {persona} [take it from here|out|through|loose|answer my question]
        !let {persona} [talk to us|speak to me|say something|speak for a while|talk instead]
        !let {persona} [handle that|be my assistant|lead|continue]
        !put {persona} [on the line|on air|on stage|in front|in the hot seat]
        !put {persona} [in your place|on again|on for me|up|up front]
        !put [me on to|me in touch with|me over to|me on the line with] {persona}
        !put [us through to|the call through to|in|forward] {persona}
        !get [hold of|in touch with|ready for|on the line|out and bring] {persona}
        !get [us|them to bring|over to|back to|yourself replaced by] {persona}
        !get {persona} [on air|to answer me|to come|in front of me]
        !get {persona} [started|going|up and running|in|over here please]
        !give [us|me please|us back|me good old|my friend] {persona}
        !give [me back my|me a chat with|me a word with|the word to|way to] {persona}
        !bring [along|forth|in my friend|back my friend|back good old] {persona}
        !bring [me to|us back|the voice of|up the voice of|on the great] {persona}
        !bring {persona} [to the phone|to the microphone|on air|into the room|in front of me]
        !bring {persona} [forward|up|now please|along]
        !call [on|upon|out|forth|for my friend|the voice of|my friend|our friend|back] {persona}
        !call {persona} [to the phone|please|back|back in|to me|to the microphone|forward]
        !hand [over the microphone to|over the call to|over control to|the call to] {persona}
        !hand [me off to|us over to|the word to] {persona}
        !pass [over to|it over to|the call to|me along to] {persona}
        !pass [the word to|control to|the microphone over to] {persona}
        !transfer [the call to|this call to|us to|me over to|control to|me please to] {persona}
        !connect [us with|us to|the call to|this call to] {persona}
        !connect [me up with|me directly to|me straight to|me now to] {persona}
        !redirect [me|us|the call|this call] to {persona}
        !forward [me|us|the call] to {persona}
        !route [me|this call|the call] to {persona}
        !dial [me in to|] {persona}
        !ring {persona} for me
        !page {persona}
        !beam [me to|in] {persona}
        !conjure up {persona}
        !raise {persona}
        !rouse {persona}
        !revive {persona}
        !restore {persona}
        !reload {persona}
        !resume [as|being|with] {persona}
        !continue [as|with|in the voice of] {persona}
        !carry on [as|with] {persona}
        !proceed [as|with] {persona}
        !engage {persona} [mode|]
        !initiate {persona} [mode|]
        !invoke {persona}
        !deploy {persona}
        !start [over as|with|a chat with|a session with] {persona}
        !start [a conversation with|up the voice of|speaking like|a talk with] {persona}
        !open a [chat|session|line|conversation|channel] [with|to] {persona}
        !make [me talk to|a switch to|a change to|the switch to] {persona}
        !make [it be|room for|a call to|contact with] {persona}
        !make {persona} [talk|speak|answer|come|come here|join us|my helper|the speaker|say something]
        !do [a switch to|a change to|your impression of|your best] {persona}
        !do [an impression of|it as|this as|me a favor and get] {persona}
        !speak [in|to us as|now as|to us like|from now on as|again as|once more as] {persona}
        !talk [now as|to us as|again as|from now on as] {persona}
        !talk [for me like|to us like|once more as|the way of] {persona}
        !answer [in the style of|me like|this as|the next question as|from now on as|now as] {persona}
        !reply [as|like] {persona}
        !play the [character|voice|persona] [of|called|named] {persona}
        !step [into the role of|into the shoes of|aside and let me talk to] {persona}
        !step [back and let me have|out and bring in] {persona}
        !move aside [for|and let me talk to|and bring] {persona}
        !slip into [the role of|the skin of|the shoes of|] {persona}
        !trade [yourself for|with|seats with] {persona}
        !swap [to|in for|voices with|out for|yourself with|you for|me over to] {persona}
        !replace [you with|yourself by|your voice with that of] {persona}
        !replace [the voice with|this persona with|the current voice with] {persona}
        !set [the speaker|the mode|the assistant|the active voice] to {persona}
        !set [the active persona|my assistant|the voice back] to {persona}
        !see whether {persona} is [there|in|free|around|available]
        !ask [if {persona} is in|whether {persona} is free|for {persona}]
        !ask [{persona} to talk to me|{persona} in|{persona} if he will talk]
        !tell {persona} [to join us|I want him|I am waiting|to take your place]
        !tell {persona} [to speak to me|to answer me|to get in here]
        !find {persona} [please|so I can talk to him|and put him on|and bring him here]
        is {persona} [about|near|on the line|able to talk|able to come|free to talk]?
        is {persona} [on duty|up|reachable|able to hear me|somewhere near]?
        [is it possible|would it be possible|is there any way] [to get|to have|to switch over to] {persona}?
        [is it possible|would it be possible|is there any way] [to reach|to bring in|to hear] {persona}?
        [would|could|can|might] {persona} [join us|be here instead|step in|have a word with me]?
        [would|could|can|might] {persona} [take your place|come to the microphone|come out]?
        [would|could|can|may|might] I [reach|be connected to|be put through to|switch to] {persona} [please|]?
        [would|could|can|may|might] I [get through to|talk now to|get a word with] {persona} [please|]?
        [would|could|can] we [bring in|bring back|speak with|be joined by] {persona} [please|now|]?
        [would|could|can] we [call in|please have|change over to|move to] {persona} [please|now|]?
        [would|could|can|will] you [fetch|call|summon|bring me|bring in] {persona} [please|]?
        [would|could|can|will] you [load|activate|connect me to] {persona} [please|]?
        [would|could|can|will] you [put me through to|hand me to] {persona} [please|]?
        [would|could|can|will] you [please be|please become|kindly get me|change into] {persona}?
        [would|could|can|will] you [switch back to|go get|go and be|let me hear] {persona}?
        [would|could|can|will] you [switch voices to|change your voice to] {persona} [please|]?
        [would|could|can|will] you [turn yourself into|pretend to be] {persona} [please|]?
        [would|could|can|will] you [talk like|speak as|act as] {persona} [please|]?
        [do|would|could] you [think I could talk to|mind if I have|mind if I spoke to] {persona}?
        [do|would|could] you [happen to have|let me speak with] {persona}?
        [where|when] can I [find|talk to|reach|speak to|hear|get] {persona}?
        when will {persona} [come back|talk to me|be back]?
        why won't {persona} [talk to me|come back]?
        [may|might|could] {persona} [be called|be put on|be brought in|be switched on|speak to me now]?
        [how|what] about [a change to|a switch to|getting|calling|bringing back] {persona}?
        [how|what] about [letting me talk to|a word with|giving me|you become] {persona}?
        what do I [have to do|need to say|say|need to do] to [get|talk to|reach|switch to] {persona}?
        I [want|need|prefer|choose|pick] [my friend|good old|dear old] {persona} [please|]
        I [take|select|demand|request|fancy] [my friend|good old|dear old] {persona} [please|]
        I [want|need|prefer|choose|pick] [the great|the voice called|the one called] {persona} [please|]
        I [take|select|demand|request|fancy] [the great|the voice called|the one called] {persona} [please|]
        [I would|I'd] [rather|much rather|sooner] [speak to|talk to|have|hear] {persona} [please|now|instead|]
        [I would|I'd] [rather|much rather|sooner] [be with|use|talk with] {persona} [please|now|instead|]
        I [want|need|would like|wish|have|long] to [be connected to|be put through to] {persona} [now|please|]
        I [want|need|would like|wish|have|long] to [speak with|hear] {persona} [now|please|]
        I [want|need|would like|wish|have|long] to [consult|reach] {persona} [now|please|]
        I [want|need|would like|wish|have|long] to [contact|ask something of] {persona} [now|please|]
        I [want|would like|need|wish] [a chat with|a conversation with] {persona} [please|now|]
        I [want|would like|need|wish] [a talk with|a change to] {persona} [please|now|]
        I [want|would like|need|wish] [a switch to|some time with|a moment with] {persona} [please|now|]
        I [think|believe|guess|suppose] I [want|need|prefer|would like] {persona} [now|instead|more|]
        I [think|believe|guess|suppose] I [will have|should talk to|miss] {persona} [now|instead|more|]
        I [liked|loved|enjoyed|preferred] [talking to|the voice of] {persona} [switch back|bring him back|]
        I [liked|loved|enjoyed|preferred] it when you were {persona} [switch back|bring him back|]
        I [liked|loved|enjoyed|preferred] you better as {persona} [switch back|bring him back|]
        I [must|have to|ought to|should] [talk to|speak to|speak with|have a word with] {persona} [now|]
        I [must|have to|ought to|should] [hear|consult|ask] {persona} [now|]
        I [came here for|am only here for|only talk to|only want|only listen to] {persona}
        I [just want|simply want|really want|still want] {persona}
        I'm [after|hoping for|longing for|missing|dying to hear] {persona}
        I'm [desperate for|keen to talk to|keen on|done here get me|tired of this get me] {persona}
        I'm [going to switch to|switching to|changing to|choosing|picking] {persona} [now|]
        I'm [going with|going for|asking to speak to|here to see] {persona} [now|]
        [let's|let us] [change over to|swap in|hand over to|give it to|get|pass over to] {persona} [please|]
        [let's|let us] [bring|turn it over to|meet|put on|do this with] {persona} [please|]
        [let's|let us] [have a word with|have a talk with|see what|go and get] {persona}
        [let's|let us] [wake up|say hello to|get back to|say it's time for] {persona}
        {persona} [instead please|for a change|on please|on the line please|back please|for now]
        {persona} [for today|will do|then|would do|for a bit]
        {persona} [is the one I want|is who I want|is my choice|is my favorite]
        {persona} [is what I want|is who I need|is wanted here|is needed]
        {persona} [if you please|if possible|if he is there|if you don't mind|any time now]
        {persona} [right away|at once|straight away|immediately]
        {persona} [are you there|come in please|come on down|please take over|please report]
        {persona} [I summon you|I call you|wake up|speak to me|answer me]
        {persona} [over to you|you're up|you're on|step forward|get in here]
        {persona} [it's me are you there|can you come|talk to me|help me out]
        [give me|bring me|get me|I want] [that|the good|the famous] {persona} [voice|guy|character]
        [give me|bring me|get me|I want] [that|the good|the famous] {persona} [thing|fellow|]
        [give me|bring me|get me|I want] [the old|my|our] {persona} [voice|guy|character|thing|fellow|]
        [put on|now put on|call|hand me] [that|the good|the famous] {persona} [voice|guy|character]
        [put on|now put on|call|hand me] [that|the good|the famous] {persona} [thing|fellow|]
        [put on|now put on|call|hand me] [the old|my|our] {persona} [voice|guy|character|thing|fellow|]
        [my|our] [next|new|favorite|preferred] [voice|persona] [is|shall be|will be|should be] {persona}
        [my|our] [next|new|favorite|preferred] [assistant|speaker] [is|shall be|will be|should be] {persona}
        [the|my] [voice|persona|assistant|speaker] [should be|shall be|I want is|has to be|is to be] {persona}
        [the|my] [next one|one I want|character] [should be|shall be|I want is|has to be|is to be] {persona}
        [thanks but|okay but|sorry but] [now|now it's|let me have|I'd prefer] {persona} [please|]
        [fine but|great but|well but] [now|now it's|let me have|I'd prefer] {persona} [please|]
        [thanks but|okay but|sorry but] [I need|switch to|can I have] {persona} [please|]
        [fine but|great but|well but] [I need|switch to|can I have] {persona} [please|]
        [from now on|for now] [be|I want|use|give me|you are|it's|speak as|let me have] {persona}
        [for a while|for the rest of the day] [be|I want|use|give me] {persona}
        [for a while|for the rest of the day] [you are|it's|speak as|let me have] {persona}
        [today|tonight|this time] [be|I want|use|give me|you are|it's|speak as|let me have] {persona}
        [it's time|high time|now it's time] [to switch to|to talk to|to be|to become] {persona}
        [time|it's time|high time|now it's time] [to bring back|to hear|to meet|to change to] {persona}
        [no more of you|you can go|you may leave|take a break] [I want|bring|get me|give me|call] {persona}
        [step back|move over|you're fired|bye to you] [I want|bring|get me|give me|call] {persona}
        [voice|speaker|persona|character|personality|mode|theme|next|assistant] {persona} [please|now|]
        [somebody|someone|anyone] [get|call|bring|fetch|find] [me|] {persona} [please|]
        paging {persona}
        calling {persona}
        it's {persona} [I want|I need|I would like|that I want|I'm looking for|I came for|I asked for|we want]
        it [has to|should|must] be {persona}
        make mine {persona}
        [back|over|straight|on] to {persona} [please|now|with you|then|again|]
        [a change|a switch|switching|changing|switch|change|changeover] to {persona} [please|now|]
    """,
    "list_personas": """
        11 which personas are there?
        9 what personas are there?
        9 list the personas
        7 who else is there?
        7 what voices are there?
        7 which voices do you have?
        7 !list all personas
        5 what personas do you have?
        5 !list the personas
        5 who can you be?
        5 personas
        5 what are the personas?
        5 what characters do you have?
        4 what voices do you have?
        4 who can I talk to?
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
        ~which personas [you have|I can choose|are available|I can use|exist|I can pick]
        ~what [voices|characters|personalities] [you have|there are|I can choose|are available]
        ~who [else is there|else you can be|I can talk to|else I can talk to|is available|you can be]
        which [personas|voices|characters] [can I pick|can I talk to|can I switch to|have you got]?
        which [personas|voices|characters] [do we have|are installed|are on offer|are there to choose from]?
        which persona [can I choose|can I pick|could you be|else is there]?
        what [personas|voices|characters|personalities] [can I pick|can I switch to]?
        what [personas|voices|characters|personalities] [can I use|have you got|do we have]?
        what [personas|voices|characters|personalities] [exist|can you be|do you know]?
        what [personas|voices|characters|personalities] [do you offer|are on offer|else are there]?
        what other [personas|characters|personalities] [are there|do you have]?
        what other [personas|characters|personalities] [can you do|have you got|can I choose]?
        what are [the|your|all the|my] [personas|voices|characters]?
        what are [the|your|all the|my] [persona options|voice options|personalities]?
        what are the names of the [personas|voices|characters|others]?
        what are the choices for [personas|voices]?
        who [else do you have|else can I have|else have you got]?
        who [else lives in there|else is in there|else is available]?
        who [else can you do|else can you turn into|are you able to be]?
        who [all is there|is there to talk to|is available|is in there]?
        who [are|were] [all the|the] [personas|characters|voices]?
        who [can|could|may] I [speak to|choose|pick|choose from|select|change to|switch to|chat with]?
        who could you [be|become|turn into]?
        is there [anyone|anybody|someone|somebody] else [there|in there|I can talk to]?
        is there [anyone|anybody|someone|somebody] else [to talk to|here|available|]?
        is there [another|any other] [persona|voice|character] [I can use|available|to choose|]?
        are there [more|different|other|several|many] [personas|voices] [I can use|to choose from]?
        are there [more|different|other|several|many] [personas|voices] [available|]?
        are there [more|different|other|several|many] [characters|personalities] [I can use|to choose from]?
        are there [more|different|other|several|many] [characters|personalities] [available|]?
        are you the only [persona|voice|one|character] [here|in there|]?
        do you have [more|different|several] [personas|voices|characters|personalities|themes]?
        do you have [any other|any more|multiple] [personas|voices|characters|personalities|themes]?
        do you have [someone|somebody|anyone] else [in there|for me|I can talk to|]?
        do you have a list of [personas|voices|characters]?
        have you got [other|more|any other] [personas|voices|characters]?
        can I [see|hear|get|have] [the|a] list of [personas|voices|characters|all personas]?
        can I choose [a persona|another voice|between voices|a different persona who is there]?
        can you be [someone|somebody|anyone] else?
        how many [personas|voices|characters|personalities] [can you do|can I choose from]?
        how many [personas|voices|characters|personalities] [are available|have you got|can you be]?
        [any|any other|other|what other] [personas|voices|characters|personalities]?
        [persona list|list of personas|list of voices|all personas|all the personas|all voices]
        [personas|personas please|available personas|voices|the personas|the list of voices]
        !list [your|all|all the|the available|every] [personas|voices|characters]
        !list [your|all|all the|the available|every] [personalities|themes|persona]
        !list [who is there|who I can talk to|who you can be]
        !show me the [personas|voices|characters|list of personas|list of voices|persona list]
        !show me [who is there|who else is there|all voices|your voices|what personas you have]
        !show the [personas|list of personas|available personas]
        !tell me [about the personas|about the other voices]
        !tell me [the names of the personas|the names of the others]
        !tell me [your voices|all your voices|who the others are|who is available|who lives in there]
        !tell me who [else is there|else I can talk to|is there]
        !read [me|] the [list of personas|persona list]
        !read out the personas
        !name [all|all the|your|the other|some] [personas|voices|characters]
        !name everyone [in there|I can talk to|]
        !give me [the|all the|all your] [personas|voices|names of the personas|persona list]
        !give me my options for [personas|voices]
        !go through the [personas|list of personas]
        [I want|I'd like|I would like] to [see|hear] [the personas|all personas]
        [I want|I'd like|I would like] to [see|hear] [the list of voices|the list of characters]
        I [want|need] [a|the] list of [personas|voices]
        I'd like to [change voices which ones are there|know the personas|pick a persona which are there]
        I don't know [the personas|the other voices|which persona to choose]
        I forgot [which personas there are|the names of the personas]
        I was wondering [which personas there are|who else is there|what voices you have]
        [and|so|tell me|okay|well] [which|what] [personas|voices] [are there|do you have]?
        [and|so|tell me|okay|well] [which|what] [characters|personalities] [are there|do you have]?
        [and|so|tell me|okay|well] [which|what] [personas|voices] [can I choose|can I talk to]?
        [and|so|tell me|okay|well] [which|what] [characters|personalities] [can I choose|can I talk to]?
        [which|what] [personas|voices|characters|personalities] [do you offer|have you|are loaded|are ready]?
        [which|what] [personas|voices|characters|personalities] [can be used|may I use]?
        [which|what] [personas|voices|characters|personalities] [could I use|are in there]?
        [which|what] [personas|voices|characters] [would you|could you|can you] [recommend|offer me]?
        [which|what] [personas|voices|characters] [would you|could you|can you] [become|speak in]?
        [which|what] [personas|voices|characters] [would you|could you|can you] [switch to|play|do]?
        [which|what] [assistants|people|personalities] [are in there|do you have|can I talk to]?
        [which|what] [identities|speakers|roles] [are in there|do you have|can I talk to]?
        [which|what] [assistants|people|personalities|identities|speakers|roles] [can you play|are available]?
        [which|what] [alternatives|options|choices] [do I have|are there] [for voices|for personas]?
        [which|what] [alternatives|options|choices] have I got [for voices|for personas]?
        [which|what] [alternatives|options|choices] [do I have|are there|have I got] besides you?
        [which|what] [alternatives|options|choices] [do I have|are there] [apart from you|for the persona]?
        [which|what] [alternatives|options|choices] have I got [apart from you|for the persona]?
        who [besides you|apart from you|other than you|except you] [is there|is in there|can I talk to]?
        who [besides you|apart from you|other than you|except you] [can I speak with|is available]?
        who [else may I speak to|else might I talk to|else do we have]?
        who [else can speak|else can answer me|else is on the team]?
        who [are your colleagues|are your friends in there|are the other voices|are the other characters]?
        who [are your companions|is on your team|else is at home]?
        who [is in the list|is on the list of personas|all can I choose|all can I talk to]?
        who [all is in there|do I get to choose from|could I pick]?
        who [can I have a chat with|can I have instead|would be available]?
        who [is ready to talk|is there besides you|is there to choose from]?
        [is there|have you got|do you have] [another one|any other one] [in there|for me|I can use|]?
        [is there|have you got|do you have] a different voice [in there|for me|I can use|]?
        [is there|have you got|do you have] [another personality|a second voice] [in there|for me|I can use|]?
        [is there|have you got|do you have] another persona [in there|for me|I can use|]?
        are [any others|other voices] [available|in there with you|on offer|to choose from]?
        are [other people|other assistants] [available|in there with you|on offer|to choose from]?
        is [anyone|anybody|someone] else [available|in there with you|on offer|around besides you]?
        [do|can] you [come in other voices|do other voices|do other characters|play other roles]?
        [do|can] you [have alter egos|have other personalities|have other modes]?
        [do|can] you [have friends in there|speak in other voices|change your voice what can I choose]?
        [do|can] you [know the other personas|know who else is there]?
        [could|can|may] [I|we] [see|hear|get|have|know] all your personas [please|]?
        [could|can|may] [I|we] [see|hear|get|have|know] the names of the personas [please|]?
        [could|can|may] [I|we] [see|hear|get|have|know] who is available [please|]?
        [could|can|may] [I|we] [see|hear|get|have|know] [all the voices|the available voices] [please|]?
        [could|can|may] [I|we] [see|hear|get|have|know] the choices [please|]?
        [could|can|would|will] you [list|name|read out|show me] [the personas|all the personas] [please|]?
        [could|can|would|will] you [tell me|enumerate|go through] [the personas|all the personas] [please|]?
        [could|can|would|will] you [list|name|read out|show me] [your voices|the characters] [please|]?
        [could|can|would|will] you [tell me|enumerate|go through] [your voices|the characters] [please|]?
        [am I able to|can I|may I] [choose|pick|select] [a voice from a list|from several voices]?
        [am I able to|can I|may I] [choose|pick|select] [from a list of characters|from different personas]?
        how many [of you are there|of you are in there|others are there]?
        how many [assistants are there|different voices are there|personas are there in total]?
        how many [different personas|different characters] [do you have|can you do|are there|are available]?
        how many [personas in all|voices in total] [do you have|can you do|are there|are available]?
        !list [every voice|every character|the whole crew|the others]
        !list [the other voices|the other personas|all your characters|your personalities please]
        !list [the names of the personas|the options for the voice|who can speak|all available voices]
        !list [all voices|the persona names|personas]
        !show me [the choices|the options for voices|the whole list of personas|every persona]
        !show me [everyone I can talk to|the other characters|your cast]
        !tell me [the available personas|the available voices]
        !tell me [all the characters|the choices of voices|about the other personas]
        !tell me [what voices there are|what characters there are|which voices you have]
        !tell me [which characters I can choose|who I can choose|who the others are]
        !tell us [the personas|who else is there|which personas there are]
        !tell us [which voices you have|who we can talk to]
        !read [out the list of personas|me all the personas|us the personas]
        !read [out the voices|me the voices|me the names of the personas]
        !name [every persona|every voice|the available personas]
        !name [the available voices|the others in there|the characters I can choose]
        !give me [the names of everyone in there|all the voices|a rundown of the personas]
        !give me [an overview of the personas|the voice options|the choices]
        !give us [the list of personas|the personas|a list of voices]
        !enumerate [the personas|your personas|the voices|all personas|the characters]
        !run through the [personas|voices|characters|list of voices]
        !go over the [personas|list of personas|voices|characters]
        !present [the personas|all personas|the other personas|your team]
        !explain which [personas|voices|characters] [there are|I can choose|you have]
        ~which [characters|voices|personalities] [there are|I can choose|you have]
        ~which [characters|voices|personalities] [I can use|I can talk to|you offer]
        ~who [I can talk to|I can choose|I can switch to|the others are|I could speak to|is available to talk]
        ~how many [personas|voices|characters] [there are|you have|I can choose from]
        [I'd|I would] like [to know who else is there|to choose a voice which are there|to know the voices]
        [I'd|I would] like [to hear the choices|to know who I can talk to]
        [I|we] [want|need] [to know the personas|to see the list|to know what voices there are]
        [I|we] [want|need] [to hear all the options for voices|an overview of personas]
        [I'm|I am] [looking for the list of personas|curious about the other voices]
        [I'm|I am] [curious who else is there|interested in the other personas]
        [the list please of personas|voice list|the voice list|character list|the cast list]
        [list personas|list voices|list all voices|show personas]
        [available voices|available characters|all characters|all the voices please|other voices]
        [other personas|other characters|persona names|persona options]
        [more personas|more voices|the others|the other ones]?
        [the full list of personas|the options for personas|voice options|persona menu]?
    """,
}

// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue.h"

namespace serai::demo {

std::span<const ContentIdea> contentIdeas()
{
    static constexpr ContentIdea all[] = {
        {"offer", "24 hours: brass lamp, 15 % off",
            "Today only: the large brass lamp, 15 % off for this group. The code is valid until tomorrow, "
            "10:00.",
            "Get the code"},
        {"offer", "Linen pairs: two for one and a half",
            "Two linen pillowcases, the second at half price, until midnight.", "Choose the colour"},
        {"offer", "Members' price on wool blankets",
            "The \"Heath\" blanket before it goes into the shop window.", "Reserve one"},
        {"offer", "Clearance: last curtains of the season",
            "What is left in sheer and blackout, first come, first served.", "See what is left"},
        {"offer", "Early access: Black Friday", "You see the list a day before everybody else.",
            "Open the list"},
        {"offer", "Free shipping weekend", "From Friday evening to Sunday night, every parcel travels free.",
            "Fill the basket"},
        {"offer", "Bath set, 18 % off for 24 hours", "Towel, hand towels and mat together.", "Get the set"},
        {"story", "Meet the weaver: a day at the loom",
            "50 seconds from the workshop: how our linen gets its edge.", "Watch the film"},
        {"story", "How a lamp is spun from brass", "From a flat disc to a shade in four minutes of work.",
            "Watch the film"},
        {"story", "Why flax grows by the sea", "Wind, fog and patience: the field behind your pillowcase.",
            "Read the story"},
        {"story", "The repair bench: a lamp of 1974", "A customer sent it in. It shines again.",
            "See before and after"},
        {"story", "New: the winter colours", "Moss, rust and oat. A first look, 45 seconds.",
            "Tell us your favourite"},
        {"guide", "Wash linen without creases", "Five pictures: cold water, half a load, hang it wet.",
            "Keep the guide"},
        {"guide", "Which duvet weight for which winter?", "A small table by room temperature.",
            "Find your weight"},
        {"guide", "Three ways to fold a throw", "For the bed, the sofa and the basket.", "Try one tonight"},
        {"guide", "Light for reading: height and angle", "Four pictures, and what to avoid.",
            "Measure yours"},
        {"guide", "Set a table for eight in ten minutes", "Runner, napkins, candles: the order that works.",
            "Save the list"},
        {"guide", "Care for brass: shine or patina", "Lemon and salt, or nothing at all.",
            "Choose your side"},
        {"guide", "Measure curtains the right way", "Width, gather, length: one drawing.",
            "Keep the drawing"},
        {"poll", "Poll: choose the next restock",
            "Antique brass or matt black? The winner is back in two weeks.", "Vote"},
        {"interactive", "Show us your reading corner", "One question: lamp left or right?",
            "Answer with a picture"},
        {"price_guess", "Guess the price: glass pendant",
            "The closest guess wins a candle. Until tomorrow evening.", "Send your number"},
        {"group_buy", "Group-buy: tea towels, three people, 25 % off", "Find two more and all three save.",
            "Join in"},
        {"ugc", "Your breakfast table: best three", "Three pictures of last week, and why we like them.",
            "Send yours, 5 USD back"},
        {"ugc", "At home with the brass lamp", "Five rooms, one lamp: pictures from this group.",
            "Send yours"},
    };
    return all;
}

std::span<const ContentIdea> shelfIdeas()
{
    static constexpr ContentIdea all[] = {
        {"ugc", "Your breakfast table: best three", "All groups, 5 USD back for each picture.", "Send yours"},
        {"guide", "Wash linen without creases", "Brazil and Germany, five pictures.", "Keep the guide"},
        {"story", "Meet the weaver", "United States and Japan, film of 50 seconds.", "Watch the film"},
        {"price_guess", "Guess the price: brass lamp", "India, 48 hours.", "Send your number"},
        {"offer", "Early access day", "VIP groups, 15 % off.", "Open the list"},
        {"guide", "Five gifts under 30 dollars", "Before the holidays, one picture each.", "Save the list"},
        {"interactive", "Which colour for spring?", "Two swatches, one vote.", "Vote"},
        {"story", "The dye house of Tiruppur", "Film from the visit in October.", "Watch the film"},
        {"referral", "Bring a neighbour", "10 USD for both.", "Share the link"},
        {"guide", "Small flat, many lamps", "Light in layers.", "Keep the drawing"},
        {"offer", "Second chance: repaired lamps", "Twelve pieces, each with its story.", "See them"},
    };
    return all;
}

std::span<const ContentIdea> drafts()
{
    static constexpr ContentIdea all[] = {
        {"guide", "Which duvet weight for which winter?", "The Portuguese text is missing.",
            "Find your weight"},
        {"poll", "Poll: choose the next restock", "Ready.", "Vote"},
        {"offer", "Tea towel set", "The template is paused.", "Get the set"},
        {"story", "Behind the counter", "The film needs subtitles.", "Watch the film"},
    };
    return all;
}

} // namespace serai::demo

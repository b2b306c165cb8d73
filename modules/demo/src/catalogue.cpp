// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue.h"

namespace serai::demo {

static constexpr const char* germanGiven[] = {"Mareike", "Jonas", "Katharina", "Lena", "Friederike", "Anna",
    "Lukas", "Sophie", "Maximilian", "Emma", "Felix", "Hannah", "Paul", "Marie", "Leon", "Johanna", "Moritz",
    "Clara", "Jan", "Greta", "Tobias", "Ida", "Niklas", "Paula", "Simon", "Frieda", "Florian", "Theresa",
    "Sebastian", "Judith", "Björn", "Käthe", "Jürgen", "Sabine", "Ute", "Matthias", "Annika", "Henrik",
    "Silke", "Torben"};
static constexpr const char* germanFamily[] = {"Albrecht", "Brückner", "Wolff", "Hoffmann", "Lange", "Müller",
    "Schmidt", "Schneider", "Fischer", "Weber", "Meyer", "Wagner", "Becker", "Schulz", "Koch", "Bauer",
    "Richter", "Klein", "Schröder", "Neumann", "Schwarz", "Zimmermann", "Braun", "Krüger", "Hartmann",
    "Lorenz", "Krause", "Vogel", "Jäger", "Sommer", "Böhm", "Winter", "Kühn", "Pohl", "Engel", "Horn",
    "Busch", "Bergmann", "Thomas", "Voigt"};
static constexpr City germanCities[] = {{"Berlin", "Europe/Berlin"}, {"Hamburg", "Europe/Berlin"},
    {"München", "Europe/Berlin"}, {"Köln", "Europe/Berlin"}, {"Leipzig", "Europe/Berlin"},
    {"Stuttgart", "Europe/Berlin"}, {"Dresden", "Europe/Berlin"}, {"Freiburg", "Europe/Berlin"},
    {"Bremen", "Europe/Berlin"}, {"Münster", "Europe/Berlin"}};
static constexpr const char* germanGroups[] = {
    "VIP Berlin", "Leinen & Licht", "Norddeutschland", "Neuheiten zuerst", "Werkstatt-Freunde"};

static constexpr const char* japaneseGiven[] = {"由美", "健一", "美咲", "さくら", "陽子", "大輔", "直樹",
    "恵子", "翔太", "結衣", "拓也", "真由美", "智子", "悠斗", "葵", "蓮", "明美", "浩", "裕子", "涼", "七海",
    "和也", "千尋", "彩", "誠", "香織", "隆", "麻衣", "優子", "亮"};
static constexpr const char* japaneseFamily[] = {"佐藤", "田中", "小林", "中村", "鈴木", "高橋", "渡辺",
    "伊藤", "山本", "加藤", "吉田", "山田", "佐々木", "山口", "松本", "井上", "木村", "林", "斎藤", "清水",
    "山崎", "森", "池田", "橋本", "阿部", "石川", "前田", "藤田", "小川", "岡田"};
static constexpr City japaneseCities[] = {{"東京", "Asia/Tokyo"}, {"大阪", "Asia/Tokyo"},
    {"札幌", "Asia/Tokyo"}, {"名古屋", "Asia/Tokyo"}, {"福岡", "Asia/Tokyo"}, {"京都", "Asia/Tokyo"},
    {"仙台", "Asia/Tokyo"}};
static constexpr const char* japaneseGroups[] = {
    "東京 VIP", "リネンのある暮らし", "関西のあかり", "新作先行"};

static constexpr const char* indianGiven[] = {"Priya", "Ananya", "Rohan", "Sunita", "Arjun", "Kavya", "Rahul",
    "Meera", "Vikram", "Divya", "Aditya", "Lakshmi", "Sanjay", "Nisha", "Karthik", "Pooja", "Manish", "Deepa",
    "Suresh", "Ritu", "Ishaan", "Shreya", "Varun", "Anjali", "Nikhil"};
static constexpr const char* indianFamily[] = {"Nair", "Krishnan", "Deshpande", "Reddy", "Sharma", "Patel",
    "Iyer", "Gupta", "Menon", "Rao", "Singh", "Joshi", "Kulkarni", "Mehta", "Banerjee", "Das", "Chopra",
    "Pillai", "Verma", "Shetty", "Bose", "Kapoor", "Mishra", "Naidu", "Thomas", "Ghosh", "Malhotra", "Saxena",
    "Bhat", "Agarwal"};
static constexpr const char* hindiGiven[] = {"आरव", "नेहा", "अमित", "सीमा", "राजेश", "पूजा", "विकास", "कविता",
    "मनोज", "रेखा", "संजय", "अंजलि", "दीपक", "सुनीता", "राहुल"};
static constexpr const char* hindiFamily[] = {
    "शर्मा", "वर्मा", "गुप्ता", "मिश्रा", "सिंह", "यादव", "जोशी", "अग्रवाल", "चौधरी", "त्रिपाठी", "सक्सेना", "पांडे"};
static constexpr City hindiCities[] = {{"Delhi", "Asia/Kolkata"}, {"Jaipur", "Asia/Kolkata"},
    {"Lucknow", "Asia/Kolkata"}, {"Bhopal", "Asia/Kolkata"}};
static constexpr City indianCities[] = {{"Mumbai", "Asia/Kolkata"}, {"Bengaluru", "Asia/Kolkata"},
    {"Kochi", "Asia/Kolkata"}, {"Pune", "Asia/Kolkata"}, {"Hyderabad", "Asia/Kolkata"},
    {"Jaipur", "Asia/Kolkata"}, {"Delhi", "Asia/Kolkata"}, {"Chennai", "Asia/Kolkata"}};
static constexpr const char* indianGroups[] = {
    "VIP Mumbai", "South circle", "Festive homes", "First to know"};

static constexpr const char* brazilianGiven[] = {"Thiago", "Camila", "Beatriz", "Rafael", "Juliana", "João",
    "Mariana", "Lucas", "Fernanda", "Gabriel", "Larissa", "Pedro", "Letícia", "Bruno", "Patrícia", "André",
    "Carolina", "Felipe", "Débora", "Gustavo", "Aline", "Diego", "Renata", "Vinícius", "Tatiana", "Mateus",
    "Sônia", "Luís", "Vitória", "Caio"};
static constexpr const char* brazilianFamily[] = {"Nascimento", "Rocha", "Azevedo", "Monteiro", "Silva",
    "Santos", "Oliveira", "Souza", "Lima", "Pereira", "Ferreira", "Almeida", "Costa", "Ribeiro", "Carvalho",
    "Gomes", "Martins", "Araújo", "Barbosa", "Melo", "Cardoso", "Teixeira", "Moreira", "Cavalcanti", "Dias",
    "Castro", "Campos", "Freitas", "Conceição", "Pinto"};
static constexpr City brazilianCities[] = {{"São Paulo", "America/Sao_Paulo"},
    {"Rio de Janeiro", "America/Sao_Paulo"}, {"Recife", "America/Recife"}, {"Curitiba", "America/Sao_Paulo"},
    {"Belo Horizonte", "America/Sao_Paulo"}, {"Porto Alegre", "America/Sao_Paulo"},
    {"Manaus", "America/Manaus"}, {"Salvador", "America/Bahia"}};
static constexpr const char* brazilianGroups[] = {"VIP São Paulo", "Casa e luz", "Nordeste", "Lançamentos"};

static constexpr const char* americanGiven[] = {"Emily", "Marcus", "Oliver", "Ashley", "Daniel", "Grace",
    "Ethan", "Olivia", "James", "Sofia", "Noah", "Chloe", "Tyler", "Megan", "Brandon", "Hailey", "Jacob",
    "Natalie", "Kevin", "Rachel", "Jordan", "Vanessa", "Aaron", "Kayla", "Derek", "Monica", "Sean", "Tiffany",
    "Luis", "Amber"};
static constexpr const char* americanFamily[] = {"Carter", "Bell", "Grant", "Johnson", "Williams", "Brown",
    "Davis", "Miller", "Wilson", "Moore", "Taylor", "Anderson", "Jackson", "White", "Harris", "Martin",
    "Thompson", "Garcia", "Robinson", "Clark", "Lewis", "Lee", "Walker", "Hall", "Allen", "Young", "King",
    "Wright", "Scott", "Green"};
static constexpr City americanCities[] = {{"New York", "America/New_York"},
    {"Portland", "America/Los_Angeles"}, {"Austin", "America/Chicago"}, {"Chicago", "America/Chicago"},
    {"Seattle", "America/Los_Angeles"}, {"Denver", "America/Denver"}, {"Boston", "America/New_York"},
    {"Phoenix", "America/Phoenix"}};
static constexpr const char* americanGroups[] = {"East Coast", "West Coast", "Early access"};

std::span<const Market> markets()
{
    static const Market all[] = {
        {"DE", "de", 30, false, germanGiven, germanFamily, germanCities, "+49151234", 5, 12, 0, germanGroups},
        {"JP", "ja", 20, true, japaneseGiven, japaneseFamily, japaneseCities, "+81901234", 4, 12, 1,
            japaneseGroups},
        {"IN", "en", 17, false, indianGiven, indianFamily, indianCities, "+9181234", 5, 10, 2, indianGroups},
        {"IN", "hi", 3, false, hindiGiven, hindiFamily, hindiCities, "+9181234", 5, 10, 2, {}},
        {"BR", "pt-BR", 18, false, brazilianGiven, brazilianFamily, brazilianCities, "+55119612", 5, 11, 3,
            brazilianGroups},
        {"US", "en", 12, false, americanGiven, americanFamily, americanCities, "+1201555", 4, 11, 4,
            americanGroups},
    };
    return all;
}

std::span<const Product> products()
{
    static constexpr Product all[] = {
        {"LH-1001", "Brass lamp, large", "lamps", 12900, false},
        {"LH-1002", "Brass lamp, small", "lamps", 7900, false},
        {"LH-1003", "Paper lantern", "lamps", 2400, false},
        {"LH-1004", "Table lamp \"Birch\"", "lamps", 8900, false},
        {"LH-1005", "Reading lamp, black", "lamps", 6400, false},
        {"LH-1006", "Glass pendant, smoke", "lamps", 15900, false},
        {"LH-1007", "Fairy lights, 10 m", "lamps", 1900, true},
        {"LH-1008", "Candle holder, brass", "lamps", 2900, true},
        {"LH-2001", "Linen duvet cover", "bed linen", 11900, false},
        {"LH-2002", "Linen pillowcase, pair", "bed linen", 3900, false},
        {"LH-2003", "Fitted sheet, cotton", "bed linen", 4500, false},
        {"LH-2004", "Winter duvet", "bed linen", 13900, true},
        {"LH-2005", "Summer duvet", "bed linen", 9900, false},
        {"LH-2006", "Wool blanket \"Heath\"", "blankets", 9400, true},
        {"LH-2007", "Cotton throw", "blankets", 4900, false},
        {"LH-2008", "Mohair throw", "blankets", 11900, true},
        {"LH-3001", "Table runner \"Marigold\"", "table linen", 3200, false},
        {"LH-3002", "Napkins, set of 4", "table linen", 2600, false},
        {"LH-3003", "Tablecloth, linen", "table linen", 6900, false},
        {"LH-3004", "Tea towel set", "kitchen", 2200, false},
        {"LH-3005", "Apron, indigo", "kitchen", 3400, false},
        {"LH-3006", "Oven gloves, quilted", "kitchen", 1900, true},
        {"LH-4001", "Linen cushion cover", "cushions", 2600, false},
        {"LH-4002", "Velvet cushion cover", "cushions", 3100, true},
        {"LH-4003", "Floor cushion", "cushions", 5900, false},
        {"LH-4004", "Cushion inlay, feather", "cushions", 1800, false},
        {"LH-5001", "Bath towel, waffle", "bath", 2800, false},
        {"LH-5002", "Hand towels, set of 3", "bath", 2400, false},
        {"LH-5003", "Bathrobe, linen", "bath", 8900, false},
        {"LH-5004", "Bath mat, cotton", "bath", 2700, false},
        {"LH-6001", "Curtain, sheer", "curtains", 5400, false},
        {"LH-6002", "Curtain, blackout", "curtains", 7900, false},
        {"LH-6003", "Curtain rings, brass", "curtains", 1600, false},
        {"LH-7001", "Rug, jute 120 x 180", "rugs", 12900, false},
        {"LH-7002", "Rug, wool 80 x 150", "rugs", 16900, true},
        {"LH-7003", "Door mat, coir", "rugs", 2300, false},
        {"LH-8001", "Gift card", "gifts", 5000, true},
        {"LH-8002", "Lavender sachets, 6", "gifts", 1400, false},
        {"LH-8003", "Scented candle, cedar", "gifts", 2700, true},
        {"LH-8004", "Advent calendar", "gifts", 4400, true},
    };
    return all;
}

} // namespace serai::demo

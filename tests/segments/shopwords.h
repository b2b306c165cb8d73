// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

/// The words that the random shop is written with, and that random rules ask for.
namespace serai::test::shopwords {

inline const QStringList countries{"DE", "JP", "US", "at", "Gb"};
inline const QStringList languages{"de", "en", "ja", "de-AT"};
inline const QStringList cities{"Berlin", "Tokyo", "New York", "berlin", "  Graz ", QString::fromUtf8("Köln"),
    QString::fromUtf8("KOLN"), QString::fromUtf8("ＴＯＫＹＯ")};
inline const QStringList levels{"Gold", "Silver"};
inline const QStringList names{"Anna Berg", "Ben Cole", "Chie Sato", "anna berg", "Zed",
    QString::fromUtf8("Zoë"), "Zoe", QString::fromUtf8("がく"), QString::fromUtf8("かく"),
    QString::fromUtf8("Strauß"), QString::fromUtf8("Łukasz Ørn"), "lukasz orn", QString::fromUtf8("Œuvre")};
inline const QStringList tags{"vip", "blocked", "tea", QString::fromUtf8("Café")};
inline const QStringList campaigns{"Spring", "Summer"};
inline const QStringList groups{"Tea lovers", "VIP"};
inline const QStringList groupCodes{"tea", "vip-1"};
inline const QStringList links{"shop", "Sale 2026", QString::fromUtf8("café")};
inline const QStringList emoji{
    QString::fromUtf8("👍"), QString::fromUtf8("❤"), QString::fromUtf8("❤\ufe0f"), "x"};
inline const QStringList polls{"Which tea?", "When?"};
inline const QStringList choices{"green", "Black", "none"};
inline const QStringList coupons{"TEA5", "tea10", "WELCOME"};
inline const QStringList sizes{"S", "M", "XL", QString::fromUtf8("Größe 4")};
inline const QStringList colors{"red", "Blue"};
inline const QStringList skus{"85123A", "71053", "post", "M"};
inline const QStringList states{"accepted", "sent", "delivered", "read", "failed", "unknown"};
/// Of the sending queue.
inline const QStringList queueStates{
    "planned", "in_flight", "accepted", "accepted", "delivered", "read", "failed", "unknown", "skipped"};

} // namespace serai::test::shopwords

trap '' INT TERM HUP
watched=' '
while read -r sign pid signal; do
    case $sign in
        +) watched="$watched$pid:$signal " ;;
        -)
            kept=' '
            for one in $watched; do [ "${one%%:*}" = "$pid" ] || kept="$kept$one "; done
            watched=$kept
            ;;
    esac
done
for one in $watched; do kill -s "${one#*:}" "${one%%:*}" 2>/dev/null; done
left=50
while [ $left -gt 0 ]; do
    alive=
    for one in $watched; do kill -0 "${one%%:*}" 2>/dev/null && alive=yes; done
    [ -n "$alive" ] || exit 0
    sleep 0.1
    left=$((left - 1))
done
for one in $watched; do kill -s KILL "${one%%:*}" 2>/dev/null; done

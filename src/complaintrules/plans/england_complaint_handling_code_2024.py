"""The compiled plan of england/complaint-handling-code-2024; written by ``make reference``."""

# mypy: ignore-errors

MADE_OF = 2197662853
TABLES = (
    ('stands', 6),
    ('last_days', (12, 'months', 'the_day_after', False)),
    ('dates', ''),
    ('status', 4),
    ('status', 3),
    ('status', 2),
    ('status', 1),
    ('status', 7),
    ('stands', 7),
    ('stands', 0),
    ('last_days', (5, 'working_days', 'the_day_after', False)),
    ('status', 6),
    ('ranks', ''),
    ('last_days', (10, 'working_days', 'the_day_after', False)),
    ('terms', 2),
    ('last_days', (20, 'working_days', 'the_day_after', False)),
    ('terms', 4),
    ('last_days', (12, 'months', 'the_day_itself', False)),
    ('outcomes', ''),
    ('stages', ''),
    ('deadlines', ''),
    ('clock_ids', ''),
    ('make', ''),
    ('verdict', ''),
)


def judge(on, event, fact_day, fact, extension, pauses, later, stands_0, last_days_1, dates_2, status_3, status_4, status_5, status_6, status_7, stands_8, stands_9, last_days_10, status_11, ranks_12, last_days_13, terms_14, last_days_15, terms_16, last_days_17, outcomes_18, stages_19, deadlines_20, clock_ids_21, make_22, verdict_23):
    v1 = fact_day('grounds_arose_on', 0)
    v2 = fact_day('first_had_notice_on', 0)
    v11 = event('complaint_received', 0)
    v40 = event('stage_1_response_sent', 0)
    v41 = event('complaint_withdrawn', 0)
    v45 = event('complaint_acknowledged', 0)
    v80 = event('stage_2_requested', 0)
    v89 = extension('stage_1_response')
    v130 = event('stage_2_response_sent', 0)
    v134 = event('stage_2_acknowledged', 0)
    v174 = extension('stage_2_response')
    v217 = event('referred_to_ombudsman', 0)
    v246 = fact('dissatisfied')
    v247 = fact('statutory_procedure_applies')
    v250 = fact('good_reason_to_accept_late')
    v3 = not v1 or not v2
    v8 = (v1 if v1 and (v1 > v2 or not v2) else v2) if v1 and v2 else 0
    v9 = not v8 and v1
    v10 = v8 or v1
    if v10:
        v32 = later('complaint_received', v10) if v11 and v11 < v10 else v11
        v30 = last_days_1[v10]
        if v32:
            if v30 < v32:
                v29 = 4
                v35 = (status_3, v10, dates_2[v30], v32, None)
            else:
                v29 = 3
                v35 = (status_4, v10, dates_2[v30], v32, None)
        else:
            v33 = v30 - on
            if v30 < on:
                v29 = 2
                v35 = (status_5, v10, dates_2[v30], 0, v33)
            else:
                v29 = 1
                v35 = (status_6, v10, dates_2[v30], 0, v33)
    else:
        if v11:
            v29 = 7
            v35 = (status_7, 0, None, v11, None)
        elif v3:
            v29 = 7
            v35 = stands_8
        else:
            v29 = 0
            v35 = stands_9
        v30 = 0
        v32 = v11
        v33 = 0
    v38 = v9 and v3 and (v29 == 2 or v29 == 4)
    v44 = v40 if v40 and (v40 < v41 or not v41) else v41
    if v11:
        v70 = later('complaint_acknowledged', v11) if v45 and v45 < v11 else v45
        v68 = last_days_10[v11]
        if v70:
            if v68 < v70:
                v73 = (status_3, v11, dates_2[v68], v70, None)
            else:
                v73 = (status_4, v11, dates_2[v68], v70, None)
            v72 = 3652060
        elif v44:
            v72 = 3652060
            v73 = (status_11, v11, dates_2[v68], 0, None)
        else:
            v71 = ranks_12[v68] - ranks_12[on]
            if v68 < on:
                v73 = (status_5, v11, dates_2[v68], 0, v71)
            else:
                v73 = (status_6, v11, dates_2[v68], 0, v71)
            v72 = v68
    else:
        if v45:
            v73 = (status_7, 0, None, v45, None)
        elif v44:
            v73 = stands_0
        else:
            v73 = stands_9
        v68 = 0
        v70 = v45
        v71 = 0
        v72 = 3652060
    v77 = v68 if v68 and (v68 < on or v40) else 0
    v79 = v45 or v77
    v83 = v80 if v80 and (v80 < v41 or not v41) else v41
    if v79:
        v84 = 0 if not v45 and v77 else v79
        v124 = later('stage_1_response_sent', v84) if v40 and v40 < v84 else v40
        v122 = last_days_13[v79]
        v123 = last_days_13[v122]
        if v89:
            v95 = v89[0]
            v96 = v89[1]
            v97 = v89[2]
            v98 = terms_14[v89[3]]
        else:
            v95 = 0
            v96 = 0
            v97 = 0
            v98 = 0
        v121 = v95 if v95 and v98 and (not v95 < v122) and v97 and (not v122 < v96) and (not v122 < v97) and (not v123 or not v123 < v95) else v122
        if v124:
            if v121 < v124:
                v127 = (status_3, v79, dates_2[v121], v124, None)
            else:
                v127 = (status_4, v79, dates_2[v121], v124, None)
            v126 = 3652060
        elif v83:
            v126 = 3652060
            v127 = (status_11, v79, dates_2[v121], 0, None)
        else:
            v125 = ranks_12[v121] - ranks_12[on]
            if v121 < on:
                v127 = (status_5, v79, dates_2[v121], 0, v125)
            else:
                v127 = (status_6, v79, dates_2[v121], 0, v125)
            v126 = v121
    else:
        if v40:
            v127 = (status_7, 0, None, v40, None)
        elif v83:
            v127 = stands_0
        else:
            v127 = stands_9
        v121 = 0
        v122 = 0
        v123 = 0
        v124 = v40
        v125 = 0
        v126 = 3652060
    v133 = v130 if v130 and (v130 < v41 or not v41) else v41
    if v80:
        v159 = later('stage_2_acknowledged', v80) if v134 and v134 < v80 else v134
        v157 = last_days_10[v80]
        if v159:
            if v157 < v159:
                v162 = (status_3, v80, dates_2[v157], v159, None)
            else:
                v162 = (status_4, v80, dates_2[v157], v159, None)
            v161 = 3652060
        elif v133:
            v161 = 3652060
            v162 = (status_11, v80, dates_2[v157], 0, None)
        else:
            v160 = ranks_12[v157] - ranks_12[on]
            if v157 < on:
                v162 = (status_5, v80, dates_2[v157], 0, v160)
            else:
                v162 = (status_6, v80, dates_2[v157], 0, v160)
            v161 = v157
    else:
        if v134:
            v162 = (status_7, 0, None, v134, None)
        elif v133:
            v162 = stands_0
        else:
            v162 = stands_9
        v157 = 0
        v159 = v134
        v160 = 0
        v161 = 3652060
    v166 = v157 if v157 and (v157 < on or v130) else 0
    v168 = v134 or v166
    if v168:
        v169 = 0 if not v134 and v166 else v168
        v209 = later('stage_2_response_sent', v169) if v130 and v130 < v169 else v130
        v207 = last_days_15[v168]
        v208 = last_days_15[v207]
        if v174:
            v180 = v174[0]
            v181 = v174[1]
            v182 = v174[2]
            v183 = terms_16[v174[3]]
        else:
            v180 = 0
            v181 = 0
            v182 = 0
            v183 = 0
        v206 = v180 if v180 and v183 and (not v180 < v207) and v182 and (not v207 < v181) and (not v207 < v182) and (not v208 or not v208 < v180) else v207
        if v209:
            if v206 < v209:
                v212 = (status_3, v168, dates_2[v206], v209, None)
            else:
                v212 = (status_4, v168, dates_2[v206], v209, None)
            v211 = 3652060
        elif v41:
            v211 = 3652060
            v212 = (status_11, v168, dates_2[v206], 0, None)
        else:
            v210 = ranks_12[v206] - ranks_12[on]
            if v206 < on:
                v212 = (status_5, v168, dates_2[v206], 0, v210)
            else:
                v212 = (status_6, v168, dates_2[v206], 0, v210)
            v211 = v206
    else:
        if v130:
            v212 = (status_7, 0, None, v130, None)
        elif v41:
            v212 = stands_0
        else:
            v212 = stands_9
        v206 = 0
        v207 = 0
        v208 = 0
        v209 = v130
        v210 = 0
        v211 = 3652060
    v216 = v2 or v1
    if v216:
        v238 = later('referred_to_ombudsman', v216) if v217 and v217 < v216 else v217
        v236 = last_days_17[v216]
        if v238:
            if v236 < v238:
                v241 = (status_3, v216, dates_2[v236], v238, None)
            else:
                v241 = (status_4, v216, dates_2[v236], v238, None)
        else:
            v239 = v236 - on
            if v236 < on:
                v241 = (status_5, v216, dates_2[v236], 0, v239)
            else:
                v241 = (status_6, v216, dates_2[v236], 0, v239)
    else:
        if v217:
            v241 = (status_7, 0, None, v217, None)
        elif not v2:
            v241 = stands_8
        else:
            v241 = stands_9
        v236 = 0
        v238 = v217
        v239 = 0
    v248 = not v38 and (v29 == 2 or v29 == 4)
    v249 = not v38 and (v29 == 1 or v29 == 3 or v29 == 5)
    v251 = v248 and v250 is False
    v252 = v249 or v250 is True
    if v246 is True and v247 is False and v252:
        v273 = 0
    elif v246 is False or v247 is True or v251:
        v273 = 1
    else:
        v255 = v246 is True or v246 is False
        v256 = v247 is True or v247 is False
        v257 = v251 or v252
        v259 = not (v248 or v249) and ((not (v10 or v29 == 6) or v9) and v3)
        v273 = 2 if (not not v255 or (not v255 and (not not v255))) and (not not v256 or (not v256 and (not not v256))) and (not not v257 or ((not v257 and (v259 or not (v250 is False or v250 is True))) and (not (not v257 and v259)))) else 3
    if v72 < 3652060:
        v274 = 2
        v275 = v72
    else:
        v274 = 0
        v275 = 3652060
    if v126 < v275:
        v276 = 3
        v277 = v126
    else:
        v276 = v274
        v277 = v275
    if v161 < v277:
        v278 = 4
        v279 = v161
    else:
        v278 = v276
        v279 = v277
    if v211 < v279:
        v280 = 5
    else:
        v280 = v278
    return make_22(verdict_23, (outcomes_18[v273], (v246, v247, True if v251 else False if v252 else None), stages_19[1 if v41 else 4 if v217 else 3 if v80 else 2 if v11 else 0], deadlines_20[v280], clock_ids_21, (v35, v73, v127, v162, v212, v241)))

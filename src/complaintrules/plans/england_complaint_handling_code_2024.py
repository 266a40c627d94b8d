"""The compiled plan of england/complaint-handling-code-2024; written by ``make reference``."""

# mypy: ignore-errors

MADE_OF = 3885658558
TABLES = (
    ('stands', 6),
    ('last_days', (12, 'months', 'the_day_after', False)),
    ('dates', ''),
    ('status', 4),
    ('status', 3),
    ('status', 0),
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


def judge(on, event, fact_day, fact, extension, pauses, later, stands_0, last_days_1, dates_2, status_3, status_4, status_5, status_6, status_7, status_8, stands_9, stands_10, last_days_11, status_12, ranks_13, last_days_14, terms_15, last_days_16, terms_17, last_days_18, outcomes_19, stages_20, deadlines_21, clock_ids_22, make_23, verdict_24):
    v1 = fact_day('grounds_arose_on', 0)
    v2 = fact_day('first_had_notice_on', 0)
    v12 = event('complaint_received', 0)
    v67 = event('stage_1_response_sent', 0)
    v68 = event('complaint_withdrawn', 0)
    v72 = event('complaint_acknowledged', 0)
    v109 = event('stage_2_requested', 0)
    v118 = extension('stage_1_response')
    v161 = event('stage_2_response_sent', 0)
    v165 = event('stage_2_acknowledged', 0)
    v207 = extension('stage_2_response')
    v252 = event('referred_to_ombudsman', 0)
    v287 = fact('dissatisfied')
    v288 = fact('statutory_procedure_applies')
    v289 = fact('good_reason_to_accept_late')
    v3 = not v1 or not v2
    v6 = v1 if v1 and (v1 > v2 or not v2) else v2
    v8 = v6 if v1 and v2 else 0
    v9 = v6 if v3 else 0
    v10 = not v8 and v1
    v11 = v8 or v1
    if v11:
        v33 = last_days_1[v11]
        if v12:
            if v33 < v12:
                v32 = 4
                v37 = (status_3, v11, dates_2[v33], v12, None)
            else:
                v32 = 3
                v37 = (status_4, v11, dates_2[v33], v12, None)
        elif on < v11:
            v32 = 0
            v37 = (status_5, v11, dates_2[v33], 0, None)
        else:
            v35 = v33 - on
            if v33 < on:
                v32 = 2
                v37 = (status_6, v11, dates_2[v33], 0, v35)
            else:
                v32 = 1
                v37 = (status_7, v11, dates_2[v33], 0, v35)
    elif v12:
        v32 = 7
        v37 = (status_8, 0, None, v12, None)
    elif v3:
        v32 = 7
        v37 = stands_9
    else:
        v32 = 0
        v37 = stands_10
    if v9:
        v65 = last_days_1[v9]
        if v12:
            if v65 < v12:
                v57 = 4
            else:
                v57 = 3
        elif on < v9:
            v57 = 0
        elif v65 < on:
            v57 = 2
        else:
            v57 = 1
        v64 = (1 if v9 and v57 == 0 else v57) if v57 in (0, 1, 3, 5) else 7
    else:
        v64 = 7 if v3 and v10 else 1 if v11 and v32 == 0 else v32
    v71 = v67 if v67 and (v67 < v68 or not v68) else v68
    if v12:
        v97 = later('complaint_acknowledged', v12) if v72 and v72 < v12 else v72
        v95 = last_days_11[v12]
        if v97:
            if v95 < v97:
                v100 = (status_3, v12, dates_2[v95], v97, None)
            else:
                v100 = (status_4, v12, dates_2[v95], v97, None)
            v99 = 3652060
        elif v71:
            v99 = 3652060
            v100 = (status_12, v12, dates_2[v95], 0, None)
        else:
            v98 = ranks_13[v95] - ranks_13[on]
            if v95 < on:
                v100 = (status_6, v12, dates_2[v95], 0, v98)
            else:
                v100 = (status_7, v12, dates_2[v95], 0, v98)
            v99 = v95
    else:
        if v72:
            v100 = (status_8, 0, None, v72, None)
        elif v71:
            v100 = stands_0
        else:
            v100 = stands_10
        v95 = 0
        v99 = 3652060
    v106 = v95 if v95 and (v95 < on or v67) else 0
    v108 = v72 or v106
    v112 = v109 if v109 and (v109 < v68 or not v68) else v68
    if v108:
        v113 = 0 if not v72 and v106 else v108
        v153 = later('stage_1_response_sent', v113) if v67 and v67 < v113 else v67
        v151 = last_days_14[v108]
        v152 = last_days_14[v151]
        if v118:
            v124 = v118[0]
            v125 = v118[1]
            v126 = v118[2]
            v127 = terms_15[v118[3]]
        else:
            v124 = 0
            v125 = 0
            v126 = 0
            v127 = 0
        v150 = v124 if v124 and v127 and (not v124 < v151) and v126 and (not v151 < v125) and (not v151 < v126) and (not v152 or not v152 < v124) else v151
        if v153:
            if v150 < v153:
                v156 = (status_3, v108, dates_2[v150], v153, None)
            else:
                v156 = (status_4, v108, dates_2[v150], v153, None)
            v155 = 3652060
        elif v112:
            v155 = 3652060
            v156 = (status_12, v108, dates_2[v150], 0, None)
        else:
            v154 = ranks_13[v150] - ranks_13[on]
            if v150 < on:
                v156 = (status_6, v108, dates_2[v150], 0, v154)
            else:
                v156 = (status_7, v108, dates_2[v150], 0, v154)
            v155 = v150
    else:
        if v67:
            v156 = (status_8, 0, None, v67, None)
        elif v112:
            v156 = stands_0
        else:
            v156 = stands_10
        v155 = 3652060
    v164 = v161 if v161 and (v161 < v68 or not v68) else v68
    if v109:
        v190 = later('stage_2_acknowledged', v109) if v165 and v165 < v109 else v165
        v188 = last_days_11[v109]
        if v190:
            if v188 < v190:
                v193 = (status_3, v109, dates_2[v188], v190, None)
            else:
                v193 = (status_4, v109, dates_2[v188], v190, None)
            v192 = 3652060
        elif v164:
            v192 = 3652060
            v193 = (status_12, v109, dates_2[v188], 0, None)
        else:
            v191 = ranks_13[v188] - ranks_13[on]
            if v188 < on:
                v193 = (status_6, v109, dates_2[v188], 0, v191)
            else:
                v193 = (status_7, v109, dates_2[v188], 0, v191)
            v192 = v188
    else:
        if v165:
            v193 = (status_8, 0, None, v165, None)
        elif v164:
            v193 = stands_0
        else:
            v193 = stands_10
        v188 = 0
        v192 = 3652060
    v199 = v188 if v188 and (v188 < on or v161) else 0
    v201 = v165 or v199
    if v201:
        v202 = 0 if not v165 and v199 else v201
        v242 = later('stage_2_response_sent', v202) if v161 and v161 < v202 else v161
        v240 = last_days_16[v201]
        v241 = last_days_16[v240]
        if v207:
            v213 = v207[0]
            v214 = v207[1]
            v215 = v207[2]
            v216 = terms_17[v207[3]]
        else:
            v213 = 0
            v214 = 0
            v215 = 0
            v216 = 0
        v239 = v213 if v213 and v216 and (not v213 < v240) and v215 and (not v240 < v214) and (not v240 < v215) and (not v241 or not v241 < v213) else v240
        if v242:
            if v239 < v242:
                v245 = (status_3, v201, dates_2[v239], v242, None)
            else:
                v245 = (status_4, v201, dates_2[v239], v242, None)
            v244 = 3652060
        elif v68:
            v244 = 3652060
            v245 = (status_12, v201, dates_2[v239], 0, None)
        else:
            v243 = ranks_13[v239] - ranks_13[on]
            if v239 < on:
                v245 = (status_6, v201, dates_2[v239], 0, v243)
            else:
                v245 = (status_7, v201, dates_2[v239], 0, v243)
            v244 = v239
    else:
        if v161:
            v245 = (status_8, 0, None, v161, None)
        elif v68:
            v245 = stands_0
        else:
            v245 = stands_10
        v244 = 3652060
    v251 = v2 or v1
    if v251:
        v273 = last_days_18[v251]
        if v252:
            if v273 < v252:
                v277 = (status_3, v251, dates_2[v273], v252, None)
            else:
                v277 = (status_4, v251, dates_2[v273], v252, None)
        elif on < v251:
            v277 = (status_5, v251, dates_2[v273], 0, None)
        else:
            v275 = v273 - on
            if v273 < on:
                v277 = (status_6, v251, dates_2[v273], 0, v275)
            else:
                v277 = (status_7, v251, dates_2[v273], 0, v275)
    elif v252:
        v277 = (status_8, 0, None, v252, None)
    elif not v2:
        v277 = stands_9
    else:
        v277 = stands_10
    v290 = (v64 == 2 or v64 == 4) and v289 is False
    v291 = (v64 == 1 or v64 == 3 or v64 == 5) or v289 is True
    if v287 is True and v288 is False and v291:
        v312 = 0
    elif v287 is False or v288 is True or v290:
        v312 = 1
    else:
        v294 = v287 is True or v287 is False
        v295 = v288 is True or v288 is False
        v296 = v290 or v291
        v298 = not ((v64 == 2 or v64 == 4) or (v64 == 1 or v64 == 3 or v64 == 5)) and ((not (v11 or v32 == 6) or v10) and v3)
        v312 = 2 if (not not v294 or (not v294 and (not not v294))) and (not not v295 or (not v295 and (not not v295))) and (not not v296 or ((not v296 and (v298 or not (v289 is False or v289 is True))) and (not (not v296 and v298)))) else 3
    if v99 < 3652060:
        v313 = 2
        v314 = v99
    else:
        v313 = 0
        v314 = 3652060
    if v155 < v314:
        v315 = 3
        v316 = v155
    else:
        v315 = v313
        v316 = v314
    if v192 < v316:
        v317 = 4
        v318 = v192
    else:
        v317 = v315
        v318 = v316
    if v244 < v318:
        v319 = 5
    else:
        v319 = v317
    return make_23(verdict_24, (outcomes_19[v312], (v287, v288, True if v290 else False if v291 else None), stages_20[1 if v68 else 4 if v252 else 3 if v109 else 2 if v12 else 0], deadlines_21[v319], clock_ids_22, (v37, v100, v156, v193, v245, v277)))
